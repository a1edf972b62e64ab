/**
 * The workbench: a page in the browser, served to this machine alone, on which a person goes
 * through a map beside its text. {@link argmap.server.workbench.Workbench} serves it; the map file
 * on the disk is what the tabs share and what is written at each step ({@code SharedMap}).
 */
@NullMarked
package argmap.server.workbench;

import org.jspecify.annotations.NullMarked;
