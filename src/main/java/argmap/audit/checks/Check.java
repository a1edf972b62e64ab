package argmap.audit.checks;

import argmap.message.Code;

import java.util.function.BiConsumer;

/**
 * One thing that is looked for in a map.
 *
 * @param code what it says, or the first of several wordings; its code is also the name of its page
 *     in {@code docs/checks}
 * @param run looks for it
 */
record Check(Code code, BiConsumer<Subject, Report> run) {}
