package org.tocsin.resolve;

import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.EntityClass;
import org.tocsin.annotate.Sentence;
import org.tocsin.document.FieldText;
import org.tocsin.document.Quote;
import org.tocsin.event.Persons;
import org.tocsin.knowledge.ActorEntry;
import org.tocsin.recognize.ActorMention;

/** Finds the persons among an actor's words, apart from the body that they belong to. */
final class PersonWords {

    private PersonWords() {}

    /** The persons; null where the words name a state, a body or a group as such. */
    static @Nullable Persons of(ActorMention mention, Sentence sentence, FieldText text) {
        if (!mention.people()) {
            return null;
        }
        ActorMention.Body body = mention.body();
        if (body == null) {
            Quote quote = text.quote(sentence.span(mention.first(), mention.last()));
            return new Persons(quote, name(mention, sentence, text));
        }
        int first = mention.first();
        int last = mention.last();
        if (body.first() > mention.head()) {
            last = mention.head();
        } else {
            first = Math.min(mention.head(), body.last() + 1);
            for (int at = first; at < mention.head(); at++) {
                // "Workers' Party (PKK) fighters": what stands in brackets says more of the body.
                if (sentence.token(at).tag().equals("-RRB-")) {
                    first = at + 1;
                }
            }
            while (first < mention.head() && isFiller(sentence.token(first).tag())) {
                first++;
            }
        }
        Quote quote = text.quote(sentence.span(first, last));
        Quote whose = text.quote(sentence.span(body.first(), body.last()));
        ActorEntry known = mention.form() == ActorMention.Form.KNOWN ? body.entry() : mention.entry();
        String name = known == null ? whose.text() : known.name();
        return new Persons(quote, quote.text(), whose, name);
    }

    /** A person's name without the title before it. */
    static String name(ActorMention mention, Sentence sentence, FieldText text) {
        ActorMention.Antecedent antecedent = mention.standsFor();
        if (antecedent != null) {
            return antecedent.words();
        }
        if (mention.form() != ActorMention.Form.PERSON) {
            return text.slice(sentence.span(mention.first(), mention.last()));
        }
        int first = mention.last();
        while (first > mention.first() && sentence.token(first - 1).entity() == EntityClass.PERSON) {
            first--;
        }
        return text.slice(sentence.span(first, mention.last()));
    }

    private static boolean isFiller(String tag) {
        return tag.equals("POS") || tag.equals("HYPH") || tag.equals("CC") || tag.equals("DT");
    }
}
