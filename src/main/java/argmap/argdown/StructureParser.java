package argmap.argdown;

import static argmap.argdown.TokenKind.*;

import argmap.argdown.SyntaxNode.InferenceLine;
import argmap.argdown.SyntaxNode.Place;
import argmap.argdown.SyntaxNode.Structure;
import argmap.message.Code;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads a premise-conclusion structure: numbered statements and the inferences between them. */
final class StructureParser {
    private final Parser parser;
    private final TokenStream in;
    private final List<SyntaxNode> nodes;
    private final List<Integer> members = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();

    StructureParser(Parser parser, TokenStream in, List<SyntaxNode> nodes) {
        this.parser = parser;
        this.in = in;
        this.nodes = nodes;
    }

    void structure() {
        int start = in.start();
        int inferences = 0;
        while (true) {
            int statements = statements();
            if (in.at(INFERENCE_START)) {
                members.add(inference());
                inferences++;
                if (!in.at(STATEMENT_NUMBER)) {
                    parser.report(Code.SYNTAX_NO_CONCLUSION);
                    break;
                }
            } else {
                if (inferences == 0 || statements > 1) {
                    parser.report(Code.SYNTAX_NO_INFERENCE);
                }
                break;
            }
        }
        if (!members.isEmpty()) {
            nodes.add(new Structure(members, numbers, in.from(start)));
        }
    }

    private int statements() {
        int count = 0;
        while (in.at(STATEMENT_NUMBER)) {
            Token number = in.take();
            if (in.kind().isArgument()) {
                parser.report(Code.SYNTAX_ARGUMENT_AS_PREMISE);
            }
            while (in.kind().isArgument()) {
                in.skip();
            }
            int node = parser.withRelations(Place.STRUCTURE, -1, END);
            if (node >= 0) {
                members.add(node);
                numbers.add(parser.number(number));
                count++;
            }
        }
        return count;
    }

    private int inference() {
        Token sign = in.take();
        int start = sign.start();
        if (in.at(INFERENCE_END) && in.tokens().end(in.position()) == sign.end()) {
            parser.report(Code.SYNTAX_SHORT_INFERENCE, parser.trimmed(sign));
        }
        List<String> rules = new ArrayList<>();
        in.takeAny(NEWLINE);
        rules(rules);
        in.takeAny(NEWLINE);
        Span data = parser.data();
        in.takeAny(NEWLINE);
        if (!in.at(INFERENCE_END)) {
            parser.report(Code.SYNTAX_INFERENCE);
            while (!in.at(INFERENCE_END) && !in.at(END) && !in.at(EMPTY_LINE)) {
                in.skip();
            }
        }
        in.takeAny(INFERENCE_END);
        nodes.add(new InferenceLine(rules, data, List.of(), in.from(start)));
        int node = nodes.size() - 1;
        if (!in.takeAny(NEWLINE)) {
            parser.report(Code.SYNTAX_CONCLUSION_LINE);
            while (!in.at(END) && !in.at(EMPTY_LINE) && !in.takeAny(NEWLINE)) {
                in.skip();
            }
        }
        if (in.at(INDENT)) {
            parser.undercuts(node);
        }
        return node;
    }

    private void rules(List<String> rules) {
        while (in.kind().isText() && !in.at(NEWLINE)) {
            StringBuilder rule = new StringBuilder();
            while (in.kind().isText() && !in.at(NEWLINE)) {
                rule.append(parser.words(in.take()));
            }
            rules.add(rule.toString().strip().replaceAll("\\s+", " "));
            if (!in.at(LIST_DELIMITER)) {
                return;
            }
            in.take();
            if (!in.kind().isText() || in.at(NEWLINE)) {
                parser.report(Code.SYNTAX_NO_RULE);
            }
        }
    }
}
