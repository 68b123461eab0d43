import { Module } from '@nestjs/common'
import { TodoReader } from './todo-reader'
import { TodosController } from './todos.controller'

@Module({ controllers: [TodosController], providers: [TodoReader] })
export class TodosModule {}
