package org.tocsin.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.TrueCaseAnnotator;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.function.Consumer;

/** The models of this JVM. All of them are safe for use by many threads once loaded. */
final class Models {

    private static final String HOME = "edu/stanford/nlp/models/";
    private static final String TAGGER_FILE = HOME + "pos-tagger/english-left3words-distsim.tagger";
    private static final String RECOGNIZER_FILE = HOME + "ner/english.all.3class.distsim.crf.ser.gz";
    private static final String PARSER_FILE = HOME + "parser/nndep/english_UD.gz";
    private static final String TRUECASER_FILE = HOME + "truecase/truecasing.fast.caseless.qn.ser.gz";
    private static final String MIXED_CASE_FILE = HOME + "truecase/MixDisambiguation.list";

    static final SharedModel<MaxentTagger> TAGGER =
            new SharedModel<>("tagger", TAGGER_FILE, () -> new MaxentTagger(TAGGER_FILE));

    static final SharedModel<CRFClassifier<CoreLabel>> RECOGNIZER =
            new SharedModel<>("recognizer", RECOGNIZER_FILE, () -> CRFClassifier.getClassifier(RECOGNIZER_FILE));

    static final SharedModel<DependencyParser> PARSER =
            new SharedModel<>("parser", PARSER_FILE, () -> DependencyParser.loadFromModelFile(PARSER_FILE));

    static final SharedModel<TrueCaseAnnotator> TRUECASER = new SharedModel<>(
            "truecaser",
            TRUECASER_FILE,
            () -> new TrueCaseAnnotator(
                    TRUECASER_FILE, TrueCaseAnnotator.DEFAULT_MODEL_BIAS, MIXED_CASE_FILE, false, false));

    static {
        // CoreNLP logs each file it reads to standard error; whoever wants to know listens to the progress instead.
        RedwoodConfiguration.empty().apply();
    }

    private Models() {}

    /** Begins to load, side by side, what every text needs. */
    static void start(Consumer<String> progress) {
        TAGGER.start(progress);
        RECOGNIZER.start(progress);
        PARSER.start(progress);
    }
}
