package org.tocsin.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.AnnotatedDocument;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.document.Document;
import org.tocsin.document.Field;
import org.tocsin.document.FieldText;
import org.tocsin.document.Span;
import org.tocsin.document.Zone;
import org.tocsin.document.ZoneKind;
import org.tocsin.document.ZonedDocument;

/** Documents for tests, and what must hold of every annotated one. */
@NullMarked
final class Documents {

    private Documents() {}

    static ZonedDocument of(@Nullable String title, String text) {
        List<Zone> zones = new ArrayList<>();
        if (title != null) {
            zones.add(new Zone(ZoneKind.HEADLINE, Field.TITLE, new Span(0, title.length())));
        }
        zones.add(new Zone(ZoneKind.BODY, Field.TEXT, new Span(0, text.length())));
        return of(title, text, zones);
    }

    static ZonedDocument of(@Nullable String title, String text, List<Zone> zones) {
        return new ZonedDocument(new Document("1", null, null, title, null, null, "en", text), zones, null, null);
    }

    /** Places ordered, disjoint and inside their zone; forms equal slices; indices count up; parses are trees. */
    static void check(AnnotatedDocument document) {
        int index = 0;
        int end = 0;
        @Nullable Field before = null;
        for (Sentence sentence : document.sentences()) {
            assertThat(sentence.index()).isEqualTo(index++);
            end = sentence.field() == before ? end : 0;
            before = sentence.field();
            FieldText field = document.field(sentence.field());
            assertThat(document.zoned().zones())
                    .anyMatch(zone -> zone.kind() == sentence.zone()
                            && zone.field() == sentence.field()
                            && zone.span().contains(sentence.span()));
            assertThat(sentence.tokens()).isNotEmpty();
            assertThat(sentence.span().start()).isEqualTo(sentence.token(0).span().start());
            for (Token token : sentence.tokens()) {
                assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(token.span().length()).isPositive();
                assertThat(token.form()).isEqualTo(field.slice(token.span()));
                assertThat(token.tag()).isNotEmpty();
                assertThat(token.lemma()).isNotEmpty();
                end = token.span().end();
            }
            assertThat(sentence.span().end()).isEqualTo(end);
            assertThat(field.slice(sentence.span()).codePoints().anyMatch(Character::isLetter)).isTrue();
            checkTree(sentence);
        }
    }

    private static void checkTree(Sentence sentence) {
        if (!sentence.parsed()) {
            assertThat(sentence.tokens()).allMatch(t -> t.head() == -1 && t.relation().isEmpty());
            return;
        }
        assertThat(sentence.tokens()).filteredOn(t -> t.head() == -1).singleElement().satisfies(root -> assertThat(
                        root.relation())
                .isEqualTo("root"));
        for (Token token : sentence.tokens()) {
            assertThat(token.relation()).isNotEmpty();
            int at = token.index();
            int steps = 0;
            while (at >= 0) {
                at = sentence.token(at).head();
                assertThat(steps++).as("a tree has no cycle").isLessThanOrEqualTo(sentence.size());
            }
        }
    }

    /** Everything of a document's sentences in one string, to compare two annotations. */
    static String print(AnnotatedDocument document) {
        StringBuilder lines = new StringBuilder();
        for (Sentence sentence : document.sentences()) {
            lines.append(sentence.zone()).append(' ').append(sentence.tokens()).append('\n');
        }
        return lines.append(document.notes()).toString();
    }
}
