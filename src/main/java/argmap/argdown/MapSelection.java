package argmap.argdown;

import static java.util.Objects.requireNonNull;

import argmap.argdown.Model.End;
import argmap.argdown.Model.Entry;
import argmap.argdown.Model.Link;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses which statements and arguments get a node in Argdown's own map, which shows few
 * statements on purpose. First what the settings name is set aside, then what is connected to
 * nothing, then the statements that the selection mode leaves out.
 *
 * <p>Rules: Argdown guide, "Creating statement and argument nodes".
 */
final class MapSelection {
    private final Model model;
    private final Usage usage;
    private final Yaml.Mapping settings;
    private final boolean ignoreFlags;
    private final Set<String> tags;
    private final Set<String> sections;
    private final Set<String> included;
    private final String mode;
    private final Set<String> statements = new LinkedHashSet<>();
    private final Set<String> arguments = new LinkedHashSet<>();

    private MapSelection(Model model, Usage usage) {
        this.model = model;
        this.usage = usage;
        this.settings = model.setting("selection");
        this.ignoreFlags = settings.get("ignoreIsInMap").isTrue();
        this.tags = Set.copyOf(settings.get("selectedTags").strings());
        this.sections = Set.copyOf(settings.get("selectedSections").strings());
        this.included = Set.copyOf(settings.get("includeStatements").strings());
        this.mode = settings.get("statementSelectionMode").string();
    }

    /**
     * Titles of the statements that get a node and of the arguments that get one where an edge
     * meets them, in the model's order.
     *
     * @param asked the arguments among them that get a node in any case
     */
    record Selected(Set<String> statements, Set<String> arguments, Set<String> asked) {}

    static Selected of(Model model, Usage usage) {
        MapSelection selection = new MapSelection(model, usage);
        selection.preselect(model.statements(), "Statements", selection.statements);
        selection.preselect(model.arguments(), "Arguments", selection.arguments);
        return selection.select();
    }

    private void preselect(Map<String, Entry> all, String kind, Set<String> chosen) {
        List<String> excluded = settings.get("exclude" + kind).strings();
        for (Entry entry : all.values()) {
            boolean hidden = !ignoreFlags && model.dataOf(entry, "isInMap").isFalse();
            if (!hidden
                    && !excluded.contains(entry.title())
                    && hasChosenTag(entry)
                    && isInChosenSection(entry)) {
                chosen.add(entry.title());
            }
        }
    }

    private boolean hasChosenTag(Entry entry) {
        return tags.isEmpty()
                || entry.tags().stream().anyMatch(tags::contains)
                || (entry.tags().isEmpty() && settings.get("selectElementsWithoutTag").isTrue());
    }

    private boolean isInChosenSection(Entry entry) {
        if (sections.isEmpty()) {
            return true;
        }
        return entry.section() == 0
                ? settings.get("selectElementsWithoutSection").isTrue()
                : sections.contains(model.sectionTitle(entry.section()));
    }

    private Selected select() {
        boolean all = settings.get("excludeDisconnected").isFalse();
        Set<String> shownStatements = new LinkedHashSet<>();
        for (String title : statements) {
            if (isAsked(title) || ((all || isConnectedStatement(title)) && isShown(title))) {
                shownStatements.add(title);
            }
        }
        Set<String> asked = new LinkedHashSet<>(arguments);
        asked.removeIf(title -> !isFlagged(requireNonNull(model.arguments().get(title))));
        return new Selected(shownStatements, arguments, asked);
    }

    /** Chosen itself, or stood in for by a chosen argument. */
    private boolean isChosen(End end) {
        return end.argument()
                ? arguments.contains(end.title())
                : statements.contains(end.title()) || isUsed(end.title());
    }

    private boolean hasLinkToChosen(String title) {
        End self = new End(false, title, -1);
        for (Link link : usage.linksOf(false, title)) {
            if (isChosen(other(link, self))) {
                return true;
            }
        }
        return false;
    }

    private static End other(Link link, End self) {
        End from = Usage.whole(link.from());
        return from.equals(self) ? Usage.whole(link.to()) : from;
    }

    /** As a premise or main conclusion, whose relations the argument's own edges can show. */
    private boolean isUsed(String statement) {
        return isAnyChosen(usage.withPremise(statement))
                || isAnyChosen(usage.withConclusion(statement));
    }

    private boolean isAnyChosen(Collection<String> titles) {
        for (String title : titles) {
            if (arguments.contains(title)) {
                return true;
            }
        }
        return false;
    }

    private boolean isConnectedStatement(String title) {
        return isUsed(title) || hasLinkToChosen(title);
    }

    private boolean isFlagged(Entry entry) {
        return !ignoreFlags && model.dataOf(entry, "isInMap").isTrue();
    }

    /** Statements that the file asks for by name or by flag are shown in any case. */
    private boolean isAsked(String title) {
        Entry entry = model.statements().get(title);
        return included.contains(title) || (entry != null && isFlagged(entry));
    }

    private boolean isShown(String title) {
        Entry entry = model.statements().get(title);
        if (entry == null) {
            return false;
        }
        int relations = usage.linksOf(false, title).size();
        if (relations > 0 && !isUsed(title)) {
            return true;
        }
        return switch (mode) {
            case "all" -> true;
            case "not-used-in-argument" -> !isUsed(title);
            case "with-relations" -> relations > 0;
            case "with-more-than-one-relation" -> relations > 1;
            case "top-level" ->
                    entry.elements().stream()
                            .anyMatch(
                                    node -> model.element(node).place() == SyntaxNode.Place.BLOCK);
            default -> model.isTitled(entry);
        };
    }
}
