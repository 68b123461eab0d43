import { Controller, Get, Inject, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { resendMail, type Asked } from '@luoshi/application'
import { mailPage, mailView as mailViewSchema, type MailView } from '@luoshi/contracts'
import { mailRows } from '@luoshi/persistence'
import { DataSource } from 'typeorm'
import { z } from 'zod'
import { Allow } from '../access/allow'
import { Asking } from '../access/asking'
import { office } from '../access/role-groups'
import { Answers } from '../http/answers'
import { Identifier } from '../http/identifier'
import { ZodQuery } from '../http/zod-body'
import { ports, type Ports } from '../parts'
import { mailView } from '../views/mail-view'

const mailQuery = z.object({
  status: mailViewSchema.shape.status.optional(),
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})

/** What the system wrote to people, and what became of it. */
@ApiTags('mail')
@Controller('mail')
export class MailController {
  constructor(
    private readonly database: DataSource,
    @Inject(ports) private readonly parts: Ports,
  ) {}

  @Get()
  @Allow(...office)
  @Answers(mailPage)
  async list(
    @ZodQuery(mailQuery) query: z.infer<typeof mailQuery>,
  ): Promise<{ items: MailView[]; nextCursor: string | null }> {
    const { items, nextCursor } = await mailRows(this.database, query)
    return { items: items.map(mailView), nextCursor }
  }

  /** Puts a mail that failed back into the queue. */
  @Post(':id/resend')
  @Allow(...office)
  @Answers(null, 204)
  resend(@Identifier('mail') id: string, @Asking() asked: Asked): Promise<void> {
    return resendMail(this.parts, { ...asked, id })
  }
}
