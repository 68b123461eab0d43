import { Controller, Get, Header, Inject, type StreamableFile } from '@nestjs/common'
import { ApiProduces, ApiTags } from '@nestjs/swagger'
import { NotFound } from '@luoshi/domain'
import { Allow } from '../access/allow'
import { office } from '../access/role-groups'
import { attachment } from '../http/attachment'
import { Identifier } from '../http/identifier'
import { ports, type Ports } from '../parts'

@ApiTags('plans')
@Controller('plans')
export class OriginalController {
  constructor(@Inject(ports) private readonly parts: Ports) {}

  /** The file a plan was read from, byte for byte. It came from outside: a browser may save it, never show or run it. */
  @Get(':id/original')
  @Allow(...office)
  @ApiProduces('application/octet-stream')
  @Header('X-Content-Type-Options', 'nosniff')
  @Header('Content-Security-Policy', "default-src 'none'; sandbox")
  @Header('Cache-Control', 'private, no-store')
  async original(@Identifier('plan') id: string): Promise<StreamableFile> {
    await this.parts.plans.find(id)
    const original = await this.parts.plans.original(id)
    if (original === null) throw new NotFound('plan-original')
    const { bytes, mediaType: type, fileName } = original
    return attachment({ bytes, type, fileName })
  }
}
