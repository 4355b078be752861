// CommonJS packages that `require` Nest fail inside Jest's ESM loader unless Nest was evaluated before them.
import 'reflect-metadata';
import '@nestjs/common';
import '@nestjs/core';
