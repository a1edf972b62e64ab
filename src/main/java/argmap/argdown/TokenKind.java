package argmap.argdown;

/** The words of the language. Those of the first group are text and may stand anywhere in it. */
enum TokenKind {
    /** Words, and marks that mean nothing where they stand. */
    FREESTYLE,
    /** A backslash and the character it protects. */
    ESCAPED,
    /** A short code between dots or colons: {@code .^.}, {@code :smile:}. */
    SHORT_CODE,
    LINK,
    TAG,
    STATEMENT_MENTION,
    ARGUMENT_MENTION,
    BOLD_START,
    BOLD_END,
    ITALIC_START,
    ITALIC_END,
    NEWLINE,

    STATEMENT_DEFINITION,
    STATEMENT_REFERENCE,
    ARGUMENT_DEFINITION,
    ARGUMENT_REFERENCE,
    DATA,

    SUPPORTED_BY,
    SUPPORTS,
    ATTACKED_BY,
    ATTACKS,
    UNDERCUT_BY,
    UNDERCUTS,
    CONTRADICTS,

    HEADING,
    STATEMENT_NUMBER,
    INFERENCE_START,
    INFERENCE_END,
    LIST_DELIMITER,
    BULLET,
    NUMBERED_ITEM,
    FRONT_MATTER,
    INDENT,
    DEDENT,
    EMPTY_LINE,
    COMMENT,
    END;

    boolean isRelation() {
        return compareTo(SUPPORTED_BY) >= 0 && compareTo(CONTRADICTS) <= 0;
    }

    /** True for a relation that bears on what it is drawn under. */
    boolean pointsUp() {
        return this == SUPPORTED_BY || this == ATTACKED_BY || this == UNDERCUT_BY;
    }

    boolean isListItem() {
        return this == BULLET || this == NUMBERED_ITEM;
    }

    boolean isText() {
        return compareTo(NEWLINE) <= 0 && this != BOLD_END && this != ITALIC_END;
    }

    boolean isTitle() {
        return compareTo(STATEMENT_DEFINITION) >= 0 && compareTo(ARGUMENT_REFERENCE) <= 0;
    }

    boolean isArgument() {
        return this == ARGUMENT_DEFINITION || this == ARGUMENT_REFERENCE;
    }

    boolean isDefinition() {
        return this == STATEMENT_DEFINITION || this == ARGUMENT_DEFINITION;
    }
}
