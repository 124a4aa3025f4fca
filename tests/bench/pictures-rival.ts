import { sampleOf } from '../../components/pictures/sampling';
import { measurePicture } from '../../utils/pictures';

/** The rival of the pictures bench: decodes and measures a file where it is called, without a Worker. */
async function measureHere(file: Blob): Promise<unknown> {
  const sample = await sampleOf(file);
  return typeof sample === 'string' ? sample : measurePicture(sample);
}

const rival = { measureHere };

export type Rival = typeof rival;
Object.assign(globalThis, { rival });
