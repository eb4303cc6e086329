import { lingui } from '@lingui/vite-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  base: '/balie/',
  plugins: [lingui({ macroTransform: true, cwd: import.meta.dirname }), react()],
  build: { manifest: true, outDir: 'dist', sourcemap: false, chunkSizeWarningLimit: 900 },
})
