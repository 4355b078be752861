import { dirname, resolve } from 'node:path';
import ts from 'typescript';

export type Schema = Readonly<Record<string, unknown>>;

/** What handlers answer. */
export interface Answers {
  /** By the operation's id. */
  readonly answers: Readonly<Record<string, Schema>>;
  /** What several of them hold, by its name in the sources. */
  readonly parts: Readonly<Record<string, Schema>>;
}

const ROOT = resolve(import.meta.dirname, '../..');

const compile = (): ts.Program => {
  const path = resolve(ROOT, 'tsconfig.build.json');
  const { config } = ts.readConfigFile(path, (file) => ts.sys.readFile(file)) as { config: object };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(path));
  return ts.createProgram(fileNames, {
    ...options,
    incremental: false,
    tsBuildInfoFile: undefined,
    noEmit: true,
  });
};

const controllersIn = (source: ts.SourceFile): ts.ClassDeclaration[] =>
  source.statements.filter(ts.isClassDeclaration).filter(({ name }) => name?.text.endsWith('Controller'));

/** The name under which our sources know the type; null for what is written out where it is used. */
const nameOf = (type: ts.Type): string | null => {
  const symbol = type.aliasSymbol ?? (type.isClassOrInterface() ? type.symbol : undefined);
  const isGeneric =
    type.aliasTypeArguments !== undefined || (type.isClassOrInterface() && type.typeParameters);
  const isOurs = symbol?.declarations?.some((one) => one.getSourceFile().fileName.startsWith(`${ROOT}/src/`));
  return symbol && isOurs && !isGeneric ? symbol.name : null;
};

/** Turns the type of what a handler answers into what it is as JSON. */
class Describer {
  /** The types that have a name of their own, as they are described once. */
  readonly parts: Record<string, Schema> = {};
  private readonly named = new Map<string, ts.Type>();

  constructor(private readonly checker: ts.TypeChecker) {}

  answerOf(method: ts.MethodDeclaration): Schema | null {
    const signature = this.checker.getSignatureFromDeclaration(method);
    const returned = signature && this.checker.getReturnTypeOfSignature(signature);
    const type = returned && (this.checker.getAwaitedType(returned) ?? returned);
    const isNothing =
      !type || (type.flags & (ts.TypeFlags.VoidLike | ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
    return isNothing ? null : this.describe(type);
  }

  private describe(type: ts.Type): Schema {
    if (type.isUnion()) return this.union(type);
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
    const { flags } = type;
    if (flags & ts.TypeFlags.BooleanLiteral) return { const: this.checker.typeToString(type) === 'true' };
    if (flags & ts.TypeFlags.StringLike) return { type: 'string' };
    if (flags & ts.TypeFlags.NumberLike) return { type: 'number' };
    if (flags & ts.TypeFlags.BooleanLike) return { type: 'boolean' };
    if (flags & ts.TypeFlags.Null) return { type: 'null' };
    if (type.symbol?.name === 'Date') return { type: 'string', format: 'date-time' };
    return flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection) ? this.once(type) : {};
  }

  private once(type: ts.Type): Schema {
    const name = nameOf(type);
    if (name === null) return this.object(type);
    const known = this.named.get(name);
    if (known && known !== type) throw new Error(`Two types that the API answers are called ${name}.`);
    this.named.set(name, type);
    if (!known) this.parts[name] = this.object(type);
    return { $ref: `#/components/schemas/${name}` };
  }

  private union({ types }: ts.UnionType): Schema {
    const said = types
      .filter(({ flags }) => !(flags & ts.TypeFlags.Undefined))
      .map((one) => this.describe(one));
    const values = said.flatMap((one) => ('const' in one ? [one.const] : []));
    const isFlag = values.includes(true) && values.includes(false);
    const others = said.filter((one) => !('const' in one));
    const words = values.filter((value) => typeof value !== 'boolean' || !isFlag);
    const all = [
      ...(words.length > 0 ? [{ type: typeof words[0], enum: words }] : []),
      ...(isFlag ? [{ type: 'boolean' }] : []),
      ...others,
    ];
    return all.length === 1 ? (all[0] ?? {}) : { anyOf: all };
  }

  private object(type: ts.Type): Schema {
    const item = this.checker.isArrayLikeType(type)
      ? this.checker.getIndexTypeOfType(type, ts.IndexKind.Number)
      : null;
    if (item) return { type: 'array', items: this.describe(item) };
    const values = this.checker.getIndexTypeOfType(type, ts.IndexKind.String);
    if (values) return { type: 'object', additionalProperties: this.describe(values) };
    const fields = this.checker.getPropertiesOfType(type).filter(({ name }) => !name.startsWith('__'));
    return {
      type: 'object',
      required: fields.filter((field) => !this.isOptional(field)).map(({ name }) => name),
      properties: Object.fromEntries(fields.map((field) => [field.name, this.field(field)])),
    };
  }

  private isOptional(field: ts.Symbol): boolean {
    const type = this.checker.getTypeOfSymbol(field);
    const mayBeAbsent = type.isUnion() && type.types.some(({ flags }) => flags & ts.TypeFlags.Undefined);
    return mayBeAbsent || (field.flags & ts.SymbolFlags.Optional) !== 0;
  }

  private field(field: ts.Symbol): Schema {
    const description = ts.displayPartsToString(field.getDocumentationComment(this.checker));
    const schema = this.describe(this.checker.getTypeOfSymbol(field));
    return description ? { ...schema, description } : schema;
  }
}

/** Reads from the sources what every handler of every controller answers. */
export const responseSchemas = (idOf: (controller: string, method: string) => string): Answers => {
  const program = compile();
  const describer = new Describer(program.getTypeChecker());
  const controllers = program
    .getSourceFiles()
    .filter(
      ({ fileName }) =>
        /\/src\/(?!web\/).*\.controller\.ts$/.test(fileName) && !fileName.includes('node_modules'),
    )
    .flatMap(controllersIn);
  const answers = controllers.flatMap((controller) =>
    controller.members.filter(ts.isMethodDeclaration).map((method): [string, Schema | null] => {
      const id = idOf(controller.name?.text ?? '', method.name.getText());
      return [id, describer.answerOf(method)];
    }),
  );
  const spoken = answers.filter((answer): answer is [string, Schema] => answer[1] !== null);
  return { answers: Object.fromEntries(spoken), parts: describer.parts };
};
