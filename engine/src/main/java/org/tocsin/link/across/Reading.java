package org.tocsin.link.across;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.CodedDocument;
import org.tocsin.link.Account;
import org.tocsin.link.DocumentLinker;

/**
 * A document read for its happenings: what it tells of each, and in which words.
 *
 * @param documentId the document
 * @param published its day, or null
 * @param terms all its words
 * @param happenings its accounts in the order of the text
 */
public record Reading(String documentId, @Nullable LocalDate published, Terms terms, List<Told> happenings) {

    private static final DocumentLinker LINKER = new DocumentLinker();

    public Reading {
        happenings = List.copyOf(happenings);
    }

    /**
     * An account with its words: those of the whole document where this is what it is about, else those of its sentences and
     * of the ones beside them.
     */
    public record Told(Account account, Terms terms) {}

    /** Reads a document. */
    public static Reading of(CodedDocument document) {
        Terms all = Terms.of(document);
        List<Told> told = LINKER.accounts(document).stream()
                .map(account -> new Told(account, account.lead() ? all : Terms.of(document, near(account.sentences()))))
                .toList();
        return new Reading(document.document().id(), document.document().publishedOn(), all, told);
    }

    private static IntPredicate near(Set<Integer> sentences) {
        return i -> sentences.contains(i) || sentences.contains(i - 1) || sentences.contains(i + 1);
    }
}
