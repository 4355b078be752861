import { Module } from '@nestjs/common';
import { InvitationPageController } from './invitation.controller.js';
import { SignInController } from './sign-in.controller.js';

/** The pages by which people come in and go. */
@Module({ controllers: [SignInController, InvitationPageController] })
export class SignInModule {}
