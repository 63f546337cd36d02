import type {PluginContentLoadedActions} from '@docusaurus/types';
import type {PluginOptions} from '../options.js';
import {REGISTERS, type RegisterId} from '../registers/define.js';
import type {Notes} from './notes.js';
import {registerRoute, type SiteRegisters} from './registers.js';
import {ownerOf, type AllContent} from './routes.js';

/** The registers that an option asks for, in their own order, as far as nothing else has their address. */
export function freeRegisters(option: PluginOptions['registers'], route: string, allContent: AllContent, notes: Notes): RegisterId[] {
  const wanted = typeof option === 'boolean' ? (option ? REGISTERS : []) : REGISTERS.filter((id) => option.includes(id));
  return wanted.filter((id) => {
    const address = registerRoute(route, id);
    const owner = ownerOf(address, allContent);
    if (owner !== undefined) notes.taken(owner, address, `the register \`${id}\``);
    return owner === undefined;
  });
}

/**
 * Adds a page for each register.
 * @param nav the file with the way between them
 */
export async function addRegisterRoutes(
  {pages}: SiteRegisters,
  nav: string,
  {addRoute, createData}: Pick<PluginContentLoadedActions, 'addRoute' | 'createData'>,
): Promise<void> {
  for (const {id, route, page} of pages) {
    const register = await createData(`register-${id}.json`, page);
    addRoute({path: route, component: '@theme/MilestonesRegister', exact: true, modules: {register, nav}});
  }
}
