import { lingui } from '@lingui/vite-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** Which file and words a page has is for the server, which names them in the document; no browser need load it. */
const withoutStaticData: Plugin = {
  name: 'without-static-data',
  apply: 'build',
  enforce: 'pre',
  transform(code, id, options) {
    if (options?.ssr || !id.endsWith('/src/app/router.tsx')) return null
    return { code: code.replaceAll(/^ *staticData: \{.*\},$/gm, ''), map: null }
  },
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [withoutStaticData, lingui({ macroTransform: true, cwd: import.meta.dirname }), react()],
  // React 19 has this hook itself; the packages that bring the old copy of it also run on React 17.
  resolve: { alias: [{ find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: 'react' }] },
  // The server build stands alone: the host runs it with plain Node and has no React of its own.
  ssr: { noExternal: isSsrBuild ? true : [/^@meldpunt\//] },
  build: isSsrBuild
    ? { outDir: 'dist/server', emptyOutDir: true, minify: false }
    : {
        outDir: 'dist/client',
        emptyOutDir: true,
        manifest: true,
        modulePreload: { polyfill: false },
        rolldownOptions: {
          input: 'src/app/client.tsx',
          output: {
            // Every page loads the names of all files, and a hash does not compress: seven signs tell versions apart.
            chunkFileNames: 'assets/[name]-[hash:7].js',
            assetFileNames: 'assets/[name]-[hash:7][extname]',
            // What every page needs is one file: it compresses better than many, and is kept between visits.
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [
                {
                  name: 'base',
                  test: /node_modules[\\/].*(react|scheduler|@tanstack|@lingui)/,
                  tags: ['$initial'],
                },
                // What several pages need is one file: many small ones weigh more together.
                {
                  name: 'forms',
                  test: /ui[\\/]src[\\/](field[\\/](?!select)|choice[\\/](?!rating)|error-summary)|lib[\\/](use-error-words|text-limit)/,
                },
                {
                  name: 'marks',
                  test: /ui[\\/]src[\\/](alert[\\/]alert|follow[\\/](facts|follow\.module)|form[\\/]form\.module|track[\\/]boat)|lib[\\/](use-usually|use-hydrated|lazy-part)/,
                },
                {
                  name: 'dates',
                  test: /domain[\\/]src[\\/](words[\\/]date|kernel[\\/](day|brussels|instant))/,
                },
                {
                  name: 'draft',
                  test: /features[\\/]report[\\/](use-draft|draft(?!-key)|parse-draft)/,
                },
                { name: 'ids', test: /lib[\\/]new-id|uuid/ },
                {
                  name: 'report',
                  test: /features[\\/]report[\\/](?!outbox|use-outbox|draft-key|start-sending)|ui[\\/]src[\\/](form[\\/]sticky-next|track[\\/]step-track)/,
                  minShareCount: 4,
                },
              ],
            },
          },
        },
      },
}))
