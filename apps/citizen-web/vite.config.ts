import { lingui } from '@lingui/vite-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [lingui({ macroTransform: true, cwd: import.meta.dirname }), react()],
  // The server build stands alone: the host runs it with plain Node and has no React of its own.
  ssr: { noExternal: isSsrBuild ? true : [/^@meldpunt\//] },
  build: isSsrBuild
    ? { outDir: 'dist/server', emptyOutDir: true, minify: false }
    : {
        outDir: 'dist/client',
        emptyOutDir: true,
        manifest: true,
        rolldownOptions: {
          input: 'src/app/client.tsx',
          // What every page needs is one file: it compresses better than many, and is kept between visits.
          output: {
            codeSplitting: {
              groups: [
                {
                  name: 'base',
                  test: /node_modules[\\/].*(react|scheduler|@tanstack|@lingui)/,
                  tags: ['$initial'],
                },
              ],
            },
          },
        },
      },
}))
