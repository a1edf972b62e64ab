package argmap.cli;

import argmap.product.PictureView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Stack;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * {@code --view thesis}, or {@code --view section NAME}: some views are of something that is named
 * behind them.
 */
final class ViewOption {
    private ViewOption() {}

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
            PictureView.Kind kind =
                    Arrays.stream(PictureView.Kind.values())
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
            if (kind.isNamed()) {
                if (words.isEmpty()) {
                    throw new ParameterException(
                            line, "--view " + kind.word() + " needs a name behind it");
                }
                name = words.pop();
            }
            option.setValue(new PictureView(kind, name));
        }
    }

    private static String known() {
        return Arrays.stream(PictureView.Kind.values())
                .map(PictureView.Kind::word)
                .collect(Collectors.joining(", "));
    }

    /** The kinds that begin like what was typed. */
    static final class Candidates extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Candidates() {
            super(List.of(known().split(", ", -1)));
        }
    }
}
