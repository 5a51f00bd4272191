package org.tocsin.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.Locale;
import java.util.function.Consumer;
import org.tocsin.annotate.EntityClass;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.document.ZoneKind;

/** Runs the models over sentences. For one thread; the models behind it are shared. */
final class Analysis {

    private static final Set<String> OPENING = Set.of(
            "Near", "In", "At", "Outside", "Inside", "After", "Before", "During", "Since", "Amid", "Across", "Around", "Over",
            "Under", "From", "With", "Along", "Between", "Within", "Beyond", "Despite", "Following", "Until");

    private final Consumer<String> progress;
    private final Morphology morphology = new Morphology();

    Analysis(Consumer<String> progress) {
        this.progress = progress;
    }

    /** Tags, lemmas and entities of one sentence; the labels are changed. */
    Tagged tag(List<CoreLabel> words, Casing casing, boolean headline) {
        Models.start(progress);
        List<CoreLabel> labels = headline ? Headlines.closed(words) : words;
        if (casing != Casing.MIXED) {
            restoreCase(labels, casing);
        }
        MaxentTagger tagger = Models.TAGGER.value(progress);
        tagger.tagCoreLabels(labels);
        if (headline && Headlines.findVerb(labels)) {
            tagger.tagCoreLabels(labels, true);
        }
        openWithPreposition(labels);
        Tags.mend(labels);
        for (CoreLabel label : labels) {
            label.setLemma(lemma(label, casing));
        }
        return new Tagged(labels, entities(labels), words.size());
    }

    /** "said they would blockade the port": what a modal is the auxiliary of is a verb, whatever the tagger took it for. */
    private static boolean isVerb(Sentence sentence, int at, int[] heads, String[] relations) {
        if (!sentence.token(at).tag().equals("NN")) {
            return false;
        }
        for (Token token : sentence.tokens()) {
            int child = token.index();
            if (heads[child] == at && relations[child].equals("aux") && token.tag().equals("MD")) {
                return true;
            }
        }
        return false;
    }

    /** The tagger takes "Near" before a name for the name's first word; it opens sentences as a preposition. */
    private static void openWithPreposition(List<CoreLabel> labels) {
        if (labels.size() > 1 && OPENING.contains(labels.get(0).word()) && labels.get(0).tag().startsWith("NNP")) {
            labels.get(0).setTag("IN");
        }
    }

    /** Lower-cased here and not by CoreNLP, which would use the locale of the machine. */
    private String lemma(CoreLabel label, Casing casing) {
        if (label.tag().equals("NNS") && Casing.lower(label.word()).equals("bases")) {
            return "base"; // Morphology says "basis", which news hardly ever has in the plural
        }
        if (label.tag().startsWith("NNP") && casing != Casing.NONE) {
            return morphology.lemma(label.word(), label.tag());
        }
        return Casing.lower(morphology.lemma(Casing.lower(label.word()), label.tag()));
    }

    /** Words go in lower-cased and come out cased here, as CoreNLP would use the locale of the machine for both. */
    private void restoreCase(List<CoreLabel> labels, Casing casing) {
        List<String> written = labels.stream().map(CoreLabel::word).toList();
        labels.forEach(label -> label.setWord(Casing.lower(label.word())));
        Annotation sentence = new Annotation("");
        sentence.set(CoreAnnotations.TokensAnnotation.class, labels);
        Annotation document = new Annotation("");
        document.set(CoreAnnotations.SentencesAnnotation.class, List.of(sentence));
        document.set(CoreAnnotations.TokensAnnotation.class, labels);
        Models.TRUECASER.value(progress).annotate(document);
        for (int i = 0; i < written.size(); i++) {
            boolean acronym = casing == Casing.TITLE && Casing.acronym(written.get(i));
            CoreLabel label = labels.get(i);
            label.setWord(acronym ? written.get(i) : restored(label));
        }
    }

    private static String restored(CoreLabel label) {
        String mixed = label.get(CoreAnnotations.TrueCaseTextAnnotation.class);
        return switch (label.get(CoreAnnotations.TrueCaseAnnotation.class)) {
            case "UPPER" -> label.word().toUpperCase(Locale.ROOT);
            case "INIT_UPPER" -> Casing.capitalized(label.word());
            case "LOWER" -> label.word();
            default -> mixed;
        };
    }

    private List<EntityClass> entities(List<CoreLabel> labels) {
        List<EntityClass> entities = new ArrayList<>(labels.size());
        for (CoreLabel answered : Models.RECOGNIZER.value(progress).classifySentence(labels)) {
            entities.add(entity(answered.get(CoreAnnotations.AnswerAnnotation.class)));
        }
        return entities;
    }

    private static EntityClass entity(String answer) {
        return switch (answer) {
            case "PERSON" -> EntityClass.PERSON;
            case "ORGANIZATION" -> EntityClass.ORGANIZATION;
            case "LOCATION" -> EntityClass.LOCATION;
            default -> EntityClass.NONE;
        };
    }

    /** The sentence with its tree. A full stop that a headline was given falls out again. */
    Sentence parse(Sentence sentence, Tagged tagged) {
        int[] heads = new int[tagged.labels().size()];
        String[] relations = new String[heads.length];
        for (TypedDependency dependency :
                Models.PARSER.value(progress).predict(tagged.labels()).typedDependencies()) {
            int at = dependency.dep().index() - 1;
            heads[at] = dependency.gov().index() - 1;
            relations[at] = dependency.reln().toString();
        }
        Tree.dropFrom(tagged.size(), heads, relations);
        boolean[] nouns = Gerunds.mend(sentence.tokens(), heads, relations);
        Infinitives.mend(sentence.tokens(), heads, relations);
        Participles.mend(sentence.tokens(), heads, relations);
        NounInfinitives.mend(sentence.tokens(), heads, relations);
        Weekdays.mend(sentence.tokens(), heads, relations);
        Tails.mend(sentence.tokens(), heads, relations);
        boolean[] subjects = Gerunds.mendSubjects(sentence.tokens(), heads, relations);
        for (int at = 0; at < nouns.length; at++) {
            nouns[at] |= subjects[at];
        }
        if (sentence.zone() == ZoneKind.HEADLINE) {
            HeadlineLists.mend(sentence.tokens(), heads, relations);
        }
        List<Token> tokens = new ArrayList<>(sentence.size());
        for (Token token : sentence.tokens()) {
            int at = token.index();
            tokens.add(new Token(
                    at,
                    token.span(),
                    token.form(),
                    nouns[at] ? Casing.lower(token.form()) : token.lemma(),
                    nouns[at] ? "NN" : isVerb(sentence, at, heads, relations) ? "VB" : token.tag(),
                    token.entity(),
                    heads[at],
                    relations[at]));
        }
        return new Sentence(sentence.field(), sentence.zone(), sentence.index(), sentence.span(), tokens, true);
    }
}
