import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import type { PolicyDocument } from '../../../../domain/document.ts';
import { loadCorpus } from '../../../../view/corpus.ts';
import { sourceFile, sourceFileName } from '../../../../view/source-text.ts';
import { wanted } from '../../../../view/wanted.ts';

/** The source of each document, byte for byte as received. */
export const getStaticPaths = (() =>
  loadCorpus()
    .documents.filter((document) => wanted(`${document.url}source/${sourceFileName(document)}`))
    .map((document) => ({
      params: { doc: document.id, file: sourceFileName(document) },
      props: { document },
    }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ document: PolicyDocument }> = ({ props }) =>
  new Response(new Uint8Array(readFileSync(sourceFile(props.document))));
