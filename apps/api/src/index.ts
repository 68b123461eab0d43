export { readConfig, type ApiConfig } from './config'
export { createApp } from './create-app'
