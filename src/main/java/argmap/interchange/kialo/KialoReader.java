package argmap.interchange.kialo;

import argmap.graph.Annotations;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.MapInfo;
import argmap.graph.Relation;
import argmap.graph.Section;
import argmap.interchange.NodeTitles;
import argmap.interchange.Wording;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.text.Source;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Kialo's text line by line; a line without a number goes on with the claim before it. */
final class KialoReader {
    private static final Pattern LINE =
            Pattern.compile("^\\s*((?:\\d{1,6}\\.)++)\\s+(?:(Pro|Con):\\s*)?(.*)$", Pattern.DOTALL);
    private static final Pattern SEE = Pattern.compile("^-> See ((?:\\d{1,6}\\.)++)\\s*$");

    private final Source source;
    private final List<Message> diagnostics = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private String title = "";

    KialoReader(Source source) {
        this.source = source;
    }

    /** A numbered claim, or another mention of one. */
    private static final class Item {
        final String number;
        final String stance;
        final StringBuilder text;
        final Span span;

        Item(String number, String stance, String text, Span span) {
            this.number = number;
            this.stance = stance;
            this.text = new StringBuilder(text);
            this.span = span;
        }

        /** The number without its last figure. */
        String above() {
            return number.substring(0, number.lastIndexOf('.', number.length() - 2) + 1);
        }
    }

    Diagnosed<ArgumentMap> read() {
        for (int line = 1; line <= source.lineCount(); line++) {
            line(source.line(line));
        }
        if (items.isEmpty()) {
            diagnostics.add(Code.UNREADABLE_UNNUMBERED.of(Detail.text("Kialo export")));
        }
        return new Diagnosed<>(map(), diagnostics);
    }

    private void line(Span span) {
        String text = source.text(span);
        Matcher numbered = LINE.matcher(text);
        if (items.isEmpty() && text.strip().startsWith(Kialo.TITLE)) {
            title = Wording.line(text.strip().substring(Kialo.TITLE.length()));
        } else if (numbered.matches()) {
            String stance = numbered.group(2) == null ? "" : numbered.group(2);
            items.add(new Item(numbered.group(1), stance, numbered.group(3), span));
        } else if (!text.isBlank() && items.isEmpty()) {
            diagnostics.add(Code.ODD_LINE.at(span));
        } else if (!text.isBlank()) {
            items.get(items.size() - 1).text.append(' ').append(text.strip());
        }
    }

    private ArgumentMap map() {
        NodeTitles names = new NodeTitles();
        Map<String, ClaimId> ids = new HashMap<>();
        List<Claim> claims = new ArrayList<>();
        for (Item item : items) {
            if (!SEE.matcher(item.text).find()) {
                names.want(Wording.title(words(item)));
            }
        }
        for (Item item : items) {
            if (SEE.matcher(item.text).find()) {
                continue;
            }
            String text = words(item);
            ClaimId id = new ClaimId(names.title(Wording.title(text), item.number));
            if (ids.putIfAbsent(item.number, id) != null) {
                diagnostics.add(Code.ODD_SECOND_CLAIM.at(item.span, Detail.text(item.number)));
            }
            claims.add(new Claim(id, text, 0, List.of(), Annotations.NONE, item.span));
        }
        for (Item item : items) {
            Matcher see = SEE.matcher(item.text);
            if (see.find()) {
                ClaimId seen = ids.get(see.group(1));
                if (seen == null) {
                    diagnostics.add(
                            Code.DANGLING_ITEM.at(
                                    item.span,
                                    Detail.text(item.number),
                                    Detail.words(see.group(1))));
                } else {
                    ids.putIfAbsent(item.number, seen);
                }
            }
        }
        MapInfo info = new MapInfo(title, "", "", "", "");
        return new ArgumentMap(info, List.of(Section.WHOLE), claims, List.of(), relations(ids));
    }

    private static String words(Item item) {
        return Wording.line(item.text.toString().replaceAll("\\\\([\\\\\\[\\]()])", "$1"));
    }

    private List<Relation> relations(Map<String, ClaimId> ids) {
        Set<Relation> relations = new LinkedHashSet<>();
        for (Item item : items) {
            ClaimId from = ids.get(item.number);
            if (item.above().isEmpty() || from == null) {
                continue;
            }
            ClaimId to = ids.get(item.above());
            if (to == null) {
                diagnostics.add(
                        Code.DANGLING_ITEM.at(
                                item.span, Detail.text(item.number), Detail.words(item.above())));
                continue;
            }
            if (item.stance.isEmpty()) {
                diagnostics.add(Code.ODD_STANCE.at(item.span));
            }
            Relation.Kind kind =
                    item.stance.equals("Con") ? Relation.Kind.ATTACK : Relation.Kind.SUPPORT;
            relations.add(new Relation.Between(kind, from, to, item.span));
        }
        return List.copyOf(relations);
    }
}
