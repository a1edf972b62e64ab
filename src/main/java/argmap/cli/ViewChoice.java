package argmap.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Stack;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * {@code --view thesis}, or {@code --view section NAME}: some views are of something that is named
 * behind them.
 *
 * @param name empty for a view of the whole map
 */
record ViewChoice(Kind kind, String name) {

    enum Kind {
        THESIS(false),
        EVIDENCE(false),
        SECTION(true),
        FOCUS(true),
        SOURCES(false),
        TOULMIN(true),
        OUTLINE(false);

        private final boolean named;

        Kind(boolean named) {
            this.named = named;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final ViewChoice THESIS = new ViewChoice(Kind.THESIS, "");

    /** Takes one word, or two where the view needs a name. */
    static final class Consumer implements IParameterConsumer {
        @Override
        public void consumeParameters(Stack<String> words, ArgSpec option, CommandSpec command) {
            CommandLine line = command.commandLine();
            if (words.isEmpty()) {
                throw new ParameterException(line, "--view needs a view: " + known());
            }
            String word = words.pop();
            // "claims" is what "thesis" was called before.
            String asked = word.equalsIgnoreCase("claims") ? "thesis" : word;
            Kind kind =
                    Arrays.stream(Kind.values())
                            .filter(k -> k.word().equalsIgnoreCase(asked))
                            .findFirst()
                            .orElseThrow(
                                    () ->
                                            new ParameterException(
                                                    line,
                                                    "no view \""
                                                            + word
                                                            + "\"; there are "
                                                            + known()));
            String name = "";
            if (kind.named) {
                if (words.isEmpty()) {
                    throw new ParameterException(
                            line, "--view " + kind.word() + " needs a name behind it");
                }
                name = words.pop();
            }
            option.setValue(new ViewChoice(kind, name));
        }
    }

    private static String known() {
        return Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.joining(", "));
    }

    /** The kinds that begin like what was typed. */
    static final class Candidates extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Candidates() {
            super(List.of(known().split(", ", -1)));
        }
    }

    static ViewChoice or(@Nullable ViewChoice asked) {
        return asked == null ? THESIS : asked;
    }
}
