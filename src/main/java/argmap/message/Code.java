package argmap.message;

import static argmap.message.Severity.ERROR;
import static argmap.message.Severity.INFO;
import static argmap.message.Severity.WARNING;
import static argmap.message.Stage.ARGDOWN;
import static argmap.message.Stage.AUDIT;
import static argmap.message.Stage.CHECK;
import static argmap.message.Stage.CITATION;
import static argmap.message.Stage.HANDOUT;
import static argmap.message.Stage.INTERCHANGE;
import static argmap.message.Stage.MAP;
import static argmap.message.Stage.TEXT;

import argmap.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything the toolkit can say: one line a message, with its stage, its severity, its code and
 * what it speaks of. The words are in {@code messages_en.properties} and its fellows, under the
 * code; what stands behind a slash tells wordings of one code apart and is printed nowhere.
 *
 * <pre>{@code
 * Code.NUMBER_MISSING.at(span, Detail.number(7))
 * // notes.txt:3:1: warning: there is no note 7 in the sequence; ... [note.missing-number]
 * }</pre>
 *
 * <p>The details are {@code name:kind}, in the order in which they are given; a name that is a kind
 * stands for both. A template names them: {@code there is no note {number}}.
 */
public enum Code {
    // The text as it was read, its pages and notes.
    EMPTY_SOURCE(TEXT, ERROR, "text.empty", ""),
    BINARY_SOURCE(TEXT, ERROR, "text.binary", ""),
    NOT_UTF8(TEXT, WARNING, "text.encoding", "encoding:text"),
    DOUBTFUL_READING(TEXT, INFO, "text.doubtful-reading", "stood:words read:words"),
    DOUBTFUL_WORD(TEXT, INFO, "text.doubtful-word", "stood:words perhaps:words"),
    UNREADABLE_FORM(TEXT, ERROR, "text.unreadable-form", "form:text problem:text"),
    NAMED_OTHERWISE(TEXT, INFO, "text.named-otherwise", "form:text ending:text"),
    COMMENTS_LEFT_OUT(TEXT, INFO, "text.comments", "number"),
    PICTURED_PAGES(TEXT, WARNING, "text.pictured-pages", "number pages:text problem:text"),
    BESIDE_THE_TEXT(TEXT, INFO, "text.beside", "number"),
    LEFT_OVER(TEXT, WARNING, "text.left-over", "letters:number percent:text page:text"),
    PAGE_WITHOUT_BODY(TEXT, WARNING, "text.page-without-body", "page:number"),
    NO_NOTES(TEXT, INFO, "note.none", ""),
    MARKER_WITHOUT_NOTE(TEXT, WARNING, "note.marker-without-note", "marker:text page:text"),
    NOTE_WITHOUT_MARKER(TEXT, WARNING, "note.note-without-marker", "note page:text"),
    DOUBTFUL_NUMBER(TEXT, WARNING, "note.doubtful-number", "read:words note"),
    NOTE_OUT_OF_ORDER(TEXT, WARNING, "note.out-of-order", "note"),
    MISSING_NUMBER(TEXT, WARNING, "note.missing-number", "number"),
    GUESSED_PAGE(TEXT, INFO, "page.guessed-number", "page:text"),
    LOST_PAGE(TEXT, WARNING, "page.lost", "before:number after:number"),
    DOUBTFUL_JOIN(TEXT, INFO, "paragraph.doubtful-join", ""),

    // Citations and quotations of the notes.
    SHORT_FORM_WITHOUT_FULL_FORM(
            CITATION, INFO, "citation.short-form-without-full-form", "work:words"),
    AMBIGUOUS_SHORT_FORM(CITATION, WARNING, "citation.ambiguous-short-form", "words work"),
    AMBIGUOUS_IN_LIST(CITATION, WARNING, "citation.ambiguous-short-form/list", "words"),
    IBID_AFTER_SEVERAL_WORKS(CITATION, WARNING, "citation.ibid-after-several-works", "work"),
    IBID_AFTER_NO_WORK(CITATION, WARNING, "citation.ibid-after-no-work", "work"),
    IBID_CANNOT_CARRY(
            CITATION, WARNING, "citation.ibid-cannot-carry-pinpoint", "pinpoint:words work"),
    IBID_NOT_FOLLOWED(CITATION, WARNING, "citation.ibid-cannot-carry-pinpoint/broken", ""),
    IBID_DOUBTFUL(CITATION, WARNING, "citation.ibid-doubtful", "pinpoint:words work"),
    NOTHING_BEFORE(CITATION, WARNING, "citation.nothing-before", "reference:words"),
    PINPOINT_OUTSIDE_ARTICLE(
            CITATION, WARNING, "citation.pinpoint-outside-article", "pinpoint:words pages:text"),
    FULL_FORM_TWICE(CITATION, INFO, "citation.full-form-twice", "work"),
    YEAR_DIFFERS(CITATION, WARNING, "citation.year-differs", "work year:text before:text"),
    SPELLING_DIFFERS(CITATION, INFO, "citation.spelling-differs", "here:words before:words"),
    QUOTATION_WITHOUT_SOURCE(CITATION, WARNING, "citation.quotation-without-source", "words"),
    QUOTATION_WITHOUT_PINPOINT(CITATION, WARNING, "citation.quotation-without-pinpoint", "work"),
    SECOND_HAND_QUOTATION(CITATION, INFO, "citation.second-hand-quotation", "work"),

    // Texts of cited works.
    SOURCE_OF_NO_WORK(CITATION, WARNING, "source.no-work", ""),
    SOURCE_OF_SEVERAL_WORKS(CITATION, WARNING, "source.no-work/several", "works:work"),
    SOURCE_WITHOUT_FILE(CITATION, WARNING, "source.no-work/file", "file:words"),
    SOURCE_OF_UNKNOWN_WORK(CITATION, WARNING, "source.no-work/unknown", "work:words"),
    NOT_AS_IN_SOURCE(CITATION, WARNING, "source.quotation", "finding:clause"),

    // A map file as a piece of Argdown.
    SYNTAX_AFTER_HEAD(ARGDOWN, ERROR, "argdown.syntax/after-head", ""),
    SYNTAX_NOTHING(ARGDOWN, ERROR, "argdown.syntax/nothing", ""),
    SYNTAX_EMPTY_HEADING(ARGDOWN, ERROR, "argdown.syntax/empty-heading", ""),
    SYNTAX_UNDER_INFERENCE(ARGDOWN, ERROR, "argdown.syntax/under-inference", ""),
    SYNTAX_CONTRADICTING_ARGUMENT(ARGDOWN, ERROR, "argdown.syntax/contradicting-argument", ""),
    SYNTAX_EMPTY_DEFINITION(ARGDOWN, ERROR, "argdown.syntax/empty-definition", ""),
    SYNTAX_NO_STATEMENT(ARGDOWN, ERROR, "argdown.syntax/no-statement", ""),
    SYNTAX_OPEN_EMPHASIS(ARGDOWN, ERROR, "argdown.syntax/open-emphasis", "mark:text"),
    SYNTAX_TOO_DEEP(ARGDOWN, ERROR, "argdown.syntax/too-deep", ""),
    SYNTAX_MISSING(ARGDOWN, ERROR, "argdown.syntax/missing", ""),
    SYNTAX_END(ARGDOWN, ERROR, "argdown.syntax/end", ""),
    SYNTAX_DATA(ARGDOWN, ERROR, "argdown.syntax/data", ""),
    SYNTAX_BEFORE_PREMISE(ARGDOWN, ERROR, "argdown.syntax/before-premise", ""),
    SYNTAX_BEFORE_HEADING(ARGDOWN, ERROR, "argdown.syntax/before-heading", ""),
    SYNTAX_STATEMENT_INSIDE(ARGDOWN, ERROR, "argdown.syntax/statement-inside", ""),
    SYNTAX_ARGUMENT_INSIDE(ARGDOWN, ERROR, "argdown.syntax/argument-inside", ""),
    SYNTAX_STRAY_INFERENCE(ARGDOWN, ERROR, "argdown.syntax/stray-inference", ""),
    SYNTAX_BEFORE_LIST(ARGDOWN, ERROR, "argdown.syntax/before-list", ""),
    SYNTAX_TOO_SHALLOW(ARGDOWN, ERROR, "argdown.syntax/too-shallow", ""),
    SYNTAX_TEXT_AFTER_REFERENCE(ARGDOWN, ERROR, "argdown.syntax/text-after-reference", ""),
    SYNTAX_UNEVEN(ARGDOWN, ERROR, "argdown.syntax/uneven", ""),
    SYNTAX_BETWEEN_PARAGRAPHS(ARGDOWN, ERROR, "argdown.syntax/between-paragraphs", ""),
    SYNTAX_STARTS_WITH_RELATION(ARGDOWN, ERROR, "argdown.syntax/starts-with-relation", ""),
    SYNTAX_NO_CONCLUSION(ARGDOWN, ERROR, "argdown.syntax/no-conclusion", ""),
    SYNTAX_NO_INFERENCE(ARGDOWN, ERROR, "argdown.syntax/no-inference", ""),
    SYNTAX_ARGUMENT_AS_PREMISE(ARGDOWN, ERROR, "argdown.syntax/argument-as-premise", ""),
    SYNTAX_INFERENCE(ARGDOWN, ERROR, "argdown.syntax/inference", ""),
    SYNTAX_CONCLUSION_LINE(ARGDOWN, ERROR, "argdown.syntax/conclusion-line", ""),
    SYNTAX_NO_RULE(ARGDOWN, ERROR, "argdown.syntax/no-rule", ""),
    SYNTAX_SHORT_INFERENCE(ARGDOWN, ERROR, "argdown.syntax/short-inference", ""),
    SYNTAX_YAML(ARGDOWN, ERROR, "argdown.syntax/yaml", "problem:text"),
    UNDERCUT_OF_CLAIM(ARGDOWN, WARNING, "argdown.undercut-of-claim", "claim:node"),
    URL_IS_COMMENT(ARGDOWN, WARNING, "argdown.url-is-comment", "words"),
    SECOND_STRUCTURE(ARGDOWN, ERROR, "argdown.second-structure", "argument:node"),
    NUMBER_OUT_OF_ORDER(ARGDOWN, WARNING, "argdown.number-out-of-order", "number expected:number"),
    USE_OF_NOTHING(ARGDOWN, WARNING, "argdown.use-of-nothing", "number:text"),
    SUPPORTS_AND_ATTACKS(ARGDOWN, WARNING, "argdown.supports-and-attacks", "from:node to:node"),
    NUMBERED_LIST(ARGDOWN, INFO, "argdown.numbered-list", ""),
    INCLUDE_OUTSIDE(ARGDOWN, ERROR, "argdown.include-outside", "path:text"),
    INCLUDE_FAILED(ARGDOWN, ERROR, "argdown.include-failed", "path:text why:text"),
    INCLUDE_CYCLE(ARGDOWN, ERROR, "argdown.include-cycle", "path:text"),
    INCLUDED_AGAIN(ARGDOWN, WARNING, "argdown.included-again", "path:text"),

    // Maps of other formats, read and written.
    UNREADABLE_SYNTAX(
            INTERCHANGE,
            ERROR,
            "interchange.unreadable/syntax",
            "format:text syntax:text problem:text"),
    UNREADABLE_ROOT(
            INTERCHANGE, ERROR, "interchange.unreadable/root", "format:text root:text due:text"),
    UNREADABLE_OTHER(INTERCHANGE, ERROR, "interchange.unreadable/other", "form:text advice:text"),
    UNREADABLE_ENTITIES(INTERCHANGE, ERROR, "interchange.unreadable/entities", "format:text"),
    UNREADABLE_NO_LIST(
            INTERCHANGE, ERROR, "interchange.unreadable/no-list", "format:text name:words"),
    UNREADABLE_ITEM(INTERCHANGE, ERROR, "interchange.unreadable/item", "format:text name:words"),
    UNREADABLE_NO_OBJECT(
            INTERCHANGE, ERROR, "interchange.unreadable/no-object", "format:text name:words"),
    UNREADABLE_ENTRY(
            INTERCHANGE, ERROR, "interchange.unreadable/entry", "format:text key:words name:words"),
    UNREADABLE_MAPPING(
            INTERCHANGE, ERROR, "interchange.unreadable/mapping", "format:text name:words"),
    UNREADABLE_EMPTY_ARGUMENT(
            INTERCHANGE, ERROR, "interchange.unreadable/empty-argument", "format:text name:words"),
    UNREADABLE_DATA(INTERCHANGE, ERROR, "interchange.unreadable/data", "format:text"),
    UNREADABLE_NO_PAGE(INTERCHANGE, ERROR, "interchange.unreadable/no-page", "format:text"),
    UNREADABLE_COLUMNS(INTERCHANGE, ERROR, "interchange.unreadable/columns", "format:text"),
    UNREADABLE_UNNUMBERED(INTERCHANGE, ERROR, "interchange.unreadable/unnumbered", "format:text"),
    UNREADABLE_NO_GRAPH(INTERCHANGE, ERROR, "interchange.unreadable/no-graph", "format:text"),
    UNREADABLE_OPEN_BRACE(INTERCHANGE, ERROR, "interchange.unreadable/open-brace", "format:text"),
    UNREADABLE_STRAY_BRACE(INTERCHANGE, ERROR, "interchange.unreadable/stray-brace", "format:text"),
    UNREADABLE_TOKEN(INTERCHANGE, ERROR, "interchange.unreadable/token", "format:text words"),
    UNREADABLE_MANY_EDGES(INTERCHANGE, ERROR, "interchange.unreadable/many-edges", "format:text"),
    ODD_TWICE(INTERCHANGE, WARNING, "interchange.odd/twice", "name:words"),
    ODD_SECOND(INTERCHANGE, WARNING, "interchange.odd/second", "name:words"),
    ODD_SECOND_CLAIM(INTERCHANGE, WARNING, "interchange.odd/second-claim", "number:text"),
    ODD_SECOND_NODE(INTERCHANGE, WARNING, "interchange.odd/second-node", "name:words"),
    ODD_NAMELESS(INTERCHANGE, WARNING, "interchange.odd/nameless", ""),
    ODD_EDGE(INTERCHANGE, WARNING, "interchange.odd/edge", ""),
    ODD_UNIT(INTERCHANGE, WARNING, "interchange.odd/unit", ""),
    ODD_LINKS(INTERCHANGE, WARNING, "interchange.odd/links", "number"),
    ODD_HYPEREDGE(INTERCHANGE, WARNING, "interchange.odd/hyperedge", ""),
    ODD_ATTRIBUTE(INTERCHANGE, WARNING, "interchange.odd/attribute", "name:words"),
    ODD_ISSUE(INTERCHANGE, WARNING, "interchange.odd/issue", "positions:number"),
    ODD_LINE(INTERCHANGE, WARNING, "interchange.odd/line", ""),
    ODD_STANCE(INTERCHANGE, WARNING, "interchange.odd/stance", ""),
    ODD_GROUP(INTERCHANGE, WARNING, "interchange.odd/group", "name:words"),
    ODD_LOOKS(INTERCHANGE, WARNING, "interchange.odd/looks", "format:text name:words"),
    ODD_STATEMENT(INTERCHANGE, WARNING, "interchange.odd/statement", "words"),
    DANGLING(INTERCHANGE, WARNING, "interchange.dangling", "item:keyword missing:words"),
    DANGLING_EDGE(
            INTERCHANGE, WARNING, "interchange.dangling/edge", "from:text to:text missing:words"),
    DANGLING_ARGUMENT(
            INTERCHANGE, WARNING, "interchange.dangling/argument", "argument:words missing:words"),
    DANGLING_ITEM(INTERCHANGE, WARNING, "interchange.dangling/item", "number:text missing:words"),
    LEFT_OUT(INTERCHANGE, WARNING, "interchange.left-out", "words"),
    LEFT_OUT_LOOKS(INTERCHANGE, INFO, "interchange.looks", ""),
    LEFT_OUT_MORE(INTERCHANGE, WARNING, "interchange.left-out/more", "count:number"),
    LOST(INTERCHANGE, WARNING, "interchange.lost", "format:text what:keyword"),
    LOST_OF_NODE(INTERCHANGE, WARNING, "interchange.lost/node", "format:text what:keyword node"),
    LOST_KEY(INTERCHANGE, WARNING, "interchange.lost/key", "format:text key:words"),
    LOST_KEY_OF_NODE(
            INTERCHANGE, WARNING, "interchange.lost/key-of-node", "format:text key:words node"),
    LOST_TITLE(INTERCHANGE, WARNING, "interchange.lost/title", "format:text node now:node"),
    LOST_RELATION(
            INTERCHANGE,
            WARNING,
            "interchange.lost/relation",
            "format:text from:node relation:keyword to:node step:number"),
    ADDED(INTERCHANGE, WARNING, "interchange.added", "format:text node"),
    ADDED_RELATION(
            INTERCHANGE,
            WARNING,
            "interchange.added/relation",
            "format:text from:node relation:keyword to:node step:number"),

    // A map, and how it fits its text.
    NO_SOURCE(MAP, INFO, "map.no-source", ""),
    SOURCE_GONE(MAP, ERROR, "map.source-gone", "path:text why:text"),
    UNKNOWN_NOTE(MAP, ERROR, "map.unknown-note", "note"),
    AMBIGUOUS_NOTE(MAP, ERROR, "map.unknown-note/several", "note meant:text"),
    WRONG_HANDOUT_VALUE(
            HANDOUT,
            WARNING,
            "map.handout-setting",
            "key:text value:words rule:keyword accepted:text"),
    QUOTE_NOT_FOUND(MAP, ERROR, "quote.not-found", "words"),
    QUOTE_AMBIGUOUS(MAP, WARNING, "quote.ambiguous", "words place"),
    QUOTE_ALTERED(MAP, WARNING, "quote.altered", "stands:words"),

    // Checks of a map as an argument: each has a page in docs/checks.
    NO_CLAIMS(CHECK, ERROR, "map.no-claims", ""),
    ISOLATED_CLAIM(CHECK, WARNING, "map.isolated-claim", "node"),
    ISOLATED_TEXT(CHECK, WARNING, "map.isolated-claim/text", "more:number"),
    CLAIM_WITHOUT_TEXT(CHECK, WARNING, "map.claim-without-text", "claim:node near:node"),
    UNGROUNDED_CLAIM(CHECK, WARNING, "map.ungrounded-claim", "claim:node"),
    SELF_RELATION(CHECK, WARNING, "map.self-relation", "node"),
    CIRCULAR_SUPPORT(CHECK, WARNING, "map.circular-support", "circle:node"),
    SEVERAL_THESES(CHECK, INFO, "map.several-theses", "theses:node"),
    NO_WAY_TO_THESIS(CHECK, INFO, "map.no-way-to-thesis", "thesis:node island:node"),
    SUGGESTIONS_LEFT(CHECK, INFO, "map.suggestions-left", "left:node"),
    TEXT_CHANGED(CHECK, WARNING, "map.text-changed", "digest:text"),
    TEXT_CHANGED_LOST(CHECK, WARNING, "map.text-changed/lost", "lost:number"),
    MISSPELLED_HEAD_KEY(CHECK, WARNING, "head.misspelled-key", "key:text meant:text"),
    UNHEARD_SETTING(CHECK, INFO, "head.unheard-setting", "settings:text"),
    UNKNOWN_HEAD_KEY(CHECK, INFO, "head.unknown-key", "key:text others:text"),
    UNUSED_INCLUDE(CHECK, WARNING, "include.unused", ""),
    CONCLUSION_IS_PREMISE(CHECK, WARNING, "structure.conclusion-is-premise", "claim:node"),
    CONCLUSION_RESTATES_PREMISE(
            CHECK, WARNING, "structure.conclusion-restates-premise", "claim:node premise:node"),
    PREMISE_TWICE(CHECK, WARNING, "structure.premise-twice", "claim:node argument:node"),
    UNUSED_PREMISE(CHECK, WARNING, "structure.unused-premise", "claim:node"),
    UNUSED_CONCLUSION(CHECK, WARNING, "structure.unused-conclusion", "claim:node"),
    NEW_TERMS(CHECK, INFO, "structure.new-terms", "claim:node terms:text"),
    LONE_PREMISE(CHECK, INFO, "structure.lone-premise", "premise:node claim:node"),
    ONLY_IMPLICIT(CHECK, INFO, "structure.only-implicit", "claim:node"),
    SAME_ARGUMENT(CHECK, WARNING, "structure.same-argument", "argument:node other:node"),
    UNDEFINED_ARGUMENT(CHECK, WARNING, "argument.undefined", "argument:node near:node"),
    CONCLUDES_NOTHING(CHECK, WARNING, "argument.concludes-nothing", "argument:node"),
    SHARED_TITLE(CHECK, INFO, "argument.shared-title", "argument:node claim:node"),
    PREMISE_AGAINST_CONCLUSION(
            CHECK,
            WARNING,
            "argument.premise-against-conclusion",
            "from:node to:node argument:node"),
    CONTRARY_PREMISES(
            CHECK, WARNING, "argument.contrary-premises", "from:node to:node argument:node"),
    ATTACKS_ITSELF(CHECK, WARNING, "argument.attacks-itself", "argument:node part:node"),
    UNDERCUT_OF_NOTHING(CHECK, WARNING, "argument.undercut-of-nothing", "argument:node"),
    OWN_PREMISE(CHECK, WARNING, "circle.own-premise", "argument:node claims:node"),
    CIRCLE_OF_SAME_WORDS(CHECK, WARNING, "circle.through-same-words", "circle:node"),
    SUPPORT_OF_SAME_WORDS(CHECK, WARNING, "circle.through-same-words/support", "from:node to:node"),
    UNGROUNDED_SUPPORT(CHECK, WARNING, "relation.ungrounded-support", "from:node to:node"),
    UNGROUNDED_ATTACK(CHECK, WARNING, "relation.ungrounded-attack", "from:node to:node"),
    AGAINST_STRUCTURE(
            CHECK, WARNING, "relation.against-structure", "from:node drawn:keyword to:node"),
    NOT_DRAWN(CHECK, INFO, "relation.not-drawn", "from:node to:node"),
    DRAWN_TWICE(CHECK, INFO, "relation.drawn-twice", "from:node to:node"),
    DRAWN_BOTH_WAYS(CHECK, INFO, "relation.drawn-both-ways", "from:node to:node"),
    DETOUR(CHECK, INFO, "relation.detour", "from:node to:node by:node others:node"),
    PREMISE_DRAWN_AGAIN(
            CHECK,
            INFO,
            "relation.premise-drawn-again",
            "from:node to:node argument:node others:node"),
    SUPPORTS_BOTH_SIDES(
            CHECK, WARNING, "relation.supports-both-sides", "from:node one:node other:node"),
    ATTACKS_OWN_SUPPORT(CHECK, WARNING, "relation.attacks-own-support", "from:node to:node"),
    CONTRARY_AND_CONTRADICTORY(
            CHECK, INFO, "relation.contrary-and-contradictory", "from:node to:node"),
    CONTRARY_WITHOUT_EFFECT(CHECK, INFO, "relation.contrary-without-effect", "one:node other:node"),
    CONCESSION_OF_NOTHING(CHECK, WARNING, "concession.of-nothing", "claim:node"),
    CONCESSION_UNANSWERED(CHECK, INFO, "concession.unanswered", "claim:node against:node"),
    QUOTE_GAP(CHECK, ERROR, "quote.gap", "gap:words"),
    QUOTE_TOO_SHORT(CHECK, INFO, "quote.too-short", "words"),
    QUOTE_TWICE(CHECK, INFO, "quote.twice", "words"),
    QUOTE_WITHIN_ANOTHER(CHECK, INFO, "quote.within-another", "words node"),
    QUOTE_FOR_TWO_CLAIMS(CHECK, INFO, "quote.for-two-claims", "words other:node"),
    QUOTE_OF_IMPLICIT(CHECK, WARNING, "quote.of-implicit", "node"),
    UNKNOWN_PAGE(CHECK, ERROR, "page.unknown", "page:number first:number last:number"),
    PAGE_DISAGREES(CHECK, WARNING, "page.disagrees", "node page:number quoted:number"),
    NOTE_ELSEWHERE(CHECK, WARNING, "note.elsewhere", "node note page:number quoted:number"),
    NOTE_TWICE(CHECK, INFO, "note.twice", "note"),
    UNKNOWN_WORK(CHECK, INFO, "work.unknown", "work:words"),
    SAME_WORDS(CHECK, WARNING, "claim.same-words", "claims:node first:node"),
    NEARLY_SAME_WORDS(CHECK, INFO, "claim.nearly-same-words", "claim:node other:node"),
    PLACEHOLDER(CHECK, WARNING, "claim.placeholder", "claim:node words"),
    QUESTION(CHECK, WARNING, "claim.question", "claim:node"),
    TWO_SENTENCES(CHECK, INFO, "claim.two-sentences", "claim:node others:node"),
    JOINED(CHECK, INFO, "claim.joined", "claim:node others:node"),
    REASON_INSIDE(CHECK, INFO, "claim.reason-inside", "claim:node others:node"),
    CLAIM_TOO_LONG(CHECK, INFO, "claim.too-long", "claim:node most:number others:node"),
    OPEN_REFERENCE(CHECK, INFO, "claim.open-reference", "claim:node others:node"),
    TORN_WORD(CHECK, INFO, "claim.torn-word", "claim:node others:node"),
    DOUBLED_WORD(CHECK, INFO, "claim.doubled-word", "claim:node words"),
    UNBALANCED(CHECK, INFO, "claim.unbalanced", "claim:node others:node"),
    INVISIBLE_CHARACTER(CHECK, WARNING, "claim.invisible-character", "node character:text"),
    WORDED_TWICE(CHECK, INFO, "claim.worded-twice", "node"),
    UNDEFINED_MENTION(CHECK, WARNING, "mention.undefined", "node near:node"),
    TITLE_TOO_LONG(CHECK, INFO, "title.too-long", "node most:number others:node"),
    TITLES_NEARLY_SAME(CHECK, WARNING, "title.nearly-same", "node other:node"),
    TITLE_DENIES_TEXT(CHECK, WARNING, "title.denies-text", "claim:node denies:keyword"),
    EMPTY_SECTION(CHECK, INFO, "section.empty", "title:words"),
    SECTION_WITHOUT_THESIS(CHECK, INFO, "section.without-thesis", "title:words claims:number"),
    LEVEL_SKIPPED(CHECK, INFO, "section.level-skipped", "level:number above:number accepted:text"),
    SECTION_TITLE_TWICE(CHECK, INFO, "section.title-twice", "title:words"),
    MISSPELLED_KEY(CHECK, WARNING, "data.misspelled-key", "key:text meant:text"),
    KEY_TWICE(CHECK, WARNING, "data.key-twice", "key:text"),
    EMPTY_VALUE(CHECK, WARNING, "data.empty", "key:text"),
    FLAG_VALUE(CHECK, WARNING, "data.flag", "key:text value:text"),
    UNKNOWN_RELATION(CHECK, WARNING, "data.unknown-relation", "value:words accepted:text"),
    UNKNOWN_STANDARD(CHECK, WARNING, "data.unknown-standard", "value:words"),
    INVALID_WEIGHT(CHECK, WARNING, "data.invalid-weight", "value:words"),
    INVALID_SCORE(CHECK, WARNING, "data.invalid-score", "value:words"),
    MISSPELLED_SCHEME(CHECK, WARNING, "data.misspelled-scheme", "scheme:words meant:text"),
    UNKNOWN_SCHEME(CHECK, INFO, "data.unknown-scheme", "scheme:words accepted:text others:words"),
    TWO_VALUES(CHECK, WARNING, "data.two-values", "node key:text value:words"),
    MISSPELLED_TAG(CHECK, WARNING, "tag.misspelled", "tag:text meant:text"),

    // Findings of the audit: in a handout's four languages, as a sentence and as a question.
    NO_EVIDENCE(AUDIT, ERROR, "no-evidence", ""),
    NO_NOTE(AUDIT, WARNING, "no-note", "place"),
    SECOND_HAND(AUDIT, WARNING, "second-hand", "note signal:words"),
    NOTE_AGAINST(AUDIT, WARNING, "note-against", "note signal:words work"),
    ONE_WORK(AUDIT, INFO, "one-work", "work note"),
    ONE_AUTHOR(AUDIT, INFO, "one-author", "work note"),
    NOTE_MISSING(AUDIT, ERROR, "note-missing", "note place"),
    OPEN_SHORT_FORM(AUDIT, INFO, "open-short-form", "work"),
    STRONGER_THAN_TEXT(
            AUDIT,
            WARNING,
            "stronger-than-text",
            "claim:words claimLevel:keyword text:words textLevel:keyword place"),
    STATED_AS_FACT(AUDIT, WARNING, "stronger-than-text/fact", "text:words textLevel:keyword place"),
    QUOTATION_NOT_FOUND(AUDIT, ERROR, "quotation-not-found", "words"),
    QUOTATION_AMBIGUOUS(AUDIT, ERROR, "quotation-ambiguous", "words number place"),
    QUOTATION_ALTERED(AUDIT, ERROR, "quotation-altered", "place stands:words difference"),
    CUT_AT_DENIAL(AUDIT, WARNING, "quotation-cut-at-denial", "words place denial:words"),
    NUMBER_NOT_IN_TEXT(AUDIT, WARNING, "number-not-in-text", "number:text place"),
    CHANGED_SINCE_LINKED(AUDIT, ERROR, "changed-since-linked", "words changes:clause"),
    ONLY_IN_WORK(AUDIT, WARNING, "quotation-only-in-source", "words work place"),
    SOURCE_NEAR(AUDIT, INFO, "source-quotation-near", "words note work place difference"),
    SOURCE_ALTERED(
            AUDIT,
            ERROR,
            "source-quotation-altered",
            "words note work place stands:words difference"),
    SOURCE_ELSEWHERE(
            AUDIT, WARNING, "source-quotation-elsewhere", "words note work place pinpoint:text"),
    SOURCE_AMBIGUOUS(AUDIT, INFO, "source-quotation-ambiguous", "words note work place"),
    SOURCE_NOT_FOUND(AUDIT, ERROR, "source-quotation-not-found", "words note work"),
    NOTE_TOUCHES_NOTHING(AUDIT, INFO, "note-touches-nothing", "note"),
    NOTE_FITS_ELSEWHERE(AUDIT, WARNING, "note-fits-elsewhere", "note other:note shared:words"),
    MARK_MISSING(
            AUDIT,
            WARNING,
            "note-number-missing",
            "missing:text before:text behind:text unmarked:note place"),
    NOTE_NOT_BEHIND_IT(AUDIT, INFO, "note-not-behind-it", "also:note place"),
    SUMS_UP_SECTION(AUDIT, INFO, "rests-on-section", "section:words place"),
    ANNOUNCES_SECTION(AUDIT, INFO, "rests-on-section/ahead", "section:words place"),
    MARK_DOUBTFUL(AUDIT, INFO, "mark-doubtful", "note read:words"),
    RELATION_CHANGED(AUDIT, WARNING, "relation-changed", "target:node was:keyword now:keyword"),
    RELATION_TURNED(
            AUDIT, WARNING, "relation-changed/turned", "target:node was:keyword now:keyword"),
    BEARS_ON_NOTHING(AUDIT, INFO, "bears-on-nothing", "thesis:node"),
    UNMARKED_ATTACK(AUDIT, INFO, "unmarked-attack", "target:node place"),
    MARKED_SUPPORT(AUDIT, INFO, "marked-support", "target:node mark:words place"),
    SECTION_ON_ONE_WORK(AUDIT, WARNING, "section-on-one-work", "section:words work claims:number"),

    // What changed since a map was last linked: clauses of the finding that tells of it.
    CHANGED_WORDS(AUDIT, INFO, "change.words", "before:words"),
    CHANGED_PAGE(AUDIT, INFO, "change.page", "before:number now:number"),
    CHANGED_PLACE(AUDIT, INFO, "change.place", ""),
    CHANGED_LABEL(AUDIT, INFO, "change.label", "before:note now:note"),
    CHANGED_NOTE(AUDIT, INFO, "change.note", "note difference"),
    CHANGED_MARK(AUDIT, INFO, "change.mark", "note before:words now:words"),
    REPLACED_NOTE(AUDIT, INFO, "change.replaced", "note before:words now:words"),
    LOST_NOTE(AUDIT, INFO, "change.lost", "note words"),
    NEW_NOTE(AUDIT, INFO, "change.new", "note words");

    /** One thing that a message speaks of. */
    record Slot(String name, Detail.Kind kind) {}

    private final Stage stage;
    private final Severity severity;
    private final String key;

    /** Never changed: the constructor copies it. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Slot> slots;

    Code(Stage stage, Severity severity, String key, String details) {
        this.stage = stage;
        this.severity = severity;
        this.key = key;
        List<Slot> all = new ArrayList<>();
        for (String detail : details.isEmpty() ? new String[0] : details.split(" ", -1)) {
            int colon = detail.indexOf(':');
            String kind = detail.substring(colon + 1);
            all.add(
                    new Slot(
                            colon < 0 ? detail : detail.substring(0, colon),
                            Detail.Kind.valueOf(kind.toUpperCase(Locale.ROOT))));
        }
        this.slots = List.copyOf(all);
    }

    public Stage stage() {
        return stage;
    }

    public Severity severity() {
        return severity;
    }

    /** Whether a file as a whole cannot be read, so that nothing can be said of what is in it. */
    public boolean isOfAFileThatCannotBeRead() {
        return this == UNREADABLE_FORM || this == BINARY_SOURCE;
    }

    /** A stable name, {@code area.what}, to search for or to switch off. */
    public String code() {
        int slash = key.indexOf('/');
        return slash < 0 ? key : key.substring(0, slash);
    }

    /** The name of its words in the template files. */
    String key() {
        return key;
    }

    List<Slot> slots() {
        return slots;
    }

    /** The first that is known by a code. */
    public static Optional<Code> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** The message at a place of the file it speaks of. */
    public Message at(Span span, Detail... details) {
        return new Message(this, span, "", List.of(details), List.of(), List.of());
    }

    /** The message about a file as a whole, or where another has the place. */
    public Message of(Detail... details) {
        return at(new Span(0, 0), details);
    }
}
