import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin'
import babel from '@rolldown/plugin-babel'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  base: '/balie/',
  // The macros of Lingui are compiled before React's own transform sees the JSX.
  plugins: [babel({ presets: [linguiTransformerBabelPreset()] }), react(), lingui()],
  build: { manifest: true, outDir: 'dist', sourcemap: false, chunkSizeWarningLimit: 900 },
})
