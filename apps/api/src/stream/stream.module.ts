import { Module } from '@nestjs/common'
import { ChangeListener } from './change-listener'
import { StreamController } from './stream.controller'

@Module({ controllers: [StreamController], providers: [ChangeListener] })
export class StreamModule {}
