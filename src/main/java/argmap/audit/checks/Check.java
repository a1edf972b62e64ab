package argmap.audit.checks;

import argmap.diagnostic.Severity;
import java.util.function.BiConsumer;

/**
 * One thing that is looked for in a map.
 *
 * @param code its stable name, also the name of its page in {@code docs/checks}
 * @param severity errors are what is surely wrong, notes what is a matter of style
 * @param insteadOf the code of a more general finding that it takes the place of; empty for none
 * @param run looks for it; nothing where a reader tells of it already
 */
public record Check(
        String code, Severity severity, String insteadOf, BiConsumer<Subject, Report> run) {

    static Check error(String code, BiConsumer<Subject, Report> run) {
        return new Check(code, Severity.ERROR, "", run);
    }

    static Check warning(String code, BiConsumer<Subject, Report> run) {
        return new Check(code, Severity.WARNING, "", run);
    }

    static Check note(String code, BiConsumer<Subject, Report> run) {
        return new Check(code, Severity.INFO, "", run);
    }

    /** A check that whoever reads the file, or ties it to its text, makes on the way. */
    static Check elsewhere(String code, Severity severity) {
        return new Check(code, severity, "", (subject, report) -> {});
    }

    /** The same, told in place of a more general finding at the same spot. */
    Check insteadOf(String general) {
        return new Check(code, severity, general, run);
    }
}
