import tseslint from 'typescript-eslint'

export default tseslint.config({ ignores: ['**/dist/**', '**/.luoshi/**', '**/node_modules/**'] })
