package org.tocsin.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tocsin.annotate.EntityClass;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;

/** Runs the models over sentences. For one thread; the models behind it are shared. */
final class Analysis {

    private final Consumer<String> progress;
    private final Morphology morphology = new Morphology();

    Analysis(Consumer<String> progress) {
        this.progress = progress;
    }

    /** Tags, lemmas and entities of one sentence; the labels are changed. */
    Tagged tag(List<CoreLabel> labels, Casing casing) {
        Models.start(progress);
        if (casing != Casing.MIXED) {
            restoreCase(labels);
        }
        Models.TAGGER.value(progress).tagCoreLabels(labels);
        for (CoreLabel label : labels) {
            String lemma = morphology.lemma(label.word(), label.tag());
            label.setLemma(casing == Casing.NONE ? Casing.lower(lemma) : lemma);
        }
        return new Tagged(labels, entities(labels));
    }

    private void restoreCase(List<CoreLabel> labels) {
        Annotation sentence = new Annotation("");
        sentence.set(CoreAnnotations.TokensAnnotation.class, labels);
        Annotation document = new Annotation("");
        document.set(CoreAnnotations.SentencesAnnotation.class, List.of(sentence));
        document.set(CoreAnnotations.TokensAnnotation.class, labels);
        Models.TRUECASER.value(progress).annotate(document);
        for (CoreLabel label : labels) {
            label.setWord(label.get(CoreAnnotations.TrueCaseTextAnnotation.class));
        }
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

    /** The sentence with its tree. */
    Sentence parse(Sentence sentence, Tagged tagged) {
        Token[] tokens = sentence.tokens().toArray(Token[]::new);
        for (TypedDependency dependency :
                Models.PARSER.value(progress).predict(tagged.labels()).typedDependencies()) {
            int at = dependency.dep().index() - 1;
            int head = dependency.gov().index() - 1;
            Token token = tokens[at];
            tokens[at] = new Token(
                    at,
                    token.span(),
                    token.form(),
                    token.lemma(),
                    token.tag(),
                    token.entity(),
                    head,
                    dependency.reln().toString());
        }
        return new Sentence(
                sentence.field(), sentence.zone(), sentence.index(), sentence.span(), List.of(tokens), true);
    }
}
