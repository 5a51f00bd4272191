package org.tocsin.attribute;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Words of time that put a clause before the story without a calendar: "ten years ago", "last year", "in 2009". */
final class PastTimes {

    private static final int YEAR_DIGITS = 4;
    private static final int FIRST_YEAR = 1500;

    private final Tree tree;
    private final int storyYear;

    /** @param published the day of publication; where it is null every year counts as past */
    PastTimes(Tree tree, @Nullable LocalDate published) {
        this.tree = tree;
        this.storyYear = published == null ? Integer.MAX_VALUE : published.getYear();
    }

    /** Whether such words stand with a verb or a noun. */
    boolean standWith(int at) {
        for (int child : tree.sentence().children(at)) {
            boolean past = isAgo(child) || isYear(child) || isLastYear(child);
            if (past || (tree.token(child).isNoun() && endsInYear(child))) {
                return true;
            }
        }
        return false;
    }

    /** "captured by rebels in 2012": parsers hang the year by the noun. */
    private boolean endsInYear(int noun) {
        for (int child : tree.sentence().children(noun)) {
            if (child > noun && tree.marker(child).equals("in") && isYear(child)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAgo(int at) {
        if (!tree.cues().holds("ago", tree.form(at))) {
            return false;
        }
        if (!tree.form(at).equals("ago")) {
            return true;
        }
        for (int child : tree.sentence().children(at)) {
            if (tree.cues().holds("past-units", tree.lemma(child))) {
                return !tree.lemma(child).equals("month") || tree.token(child).tag().equals("NNS");
            }
        }
        return false;
    }

    /** A bare year: with other words of a date ("on 5 May 2009") the finder of times decides. */
    private boolean isYear(int at) {
        String form = tree.form(at);
        boolean dates = tree.isRelation(at, "obl") || tree.isRelation(at, "nummod") || tree.isRelation(at, "nmod");
        if (!dates || form.length() != YEAR_DIGITS || !form.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int year = Integer.parseInt(form);
        boolean counted = tree.isRelation(at, "nummod") && tree.token(tree.head(at)).tag().equals("NNS");
        return year >= FIRST_YEAR && year < 2200 && year < storyYear && !counted;
    }

    private boolean isLastYear(int at) {
        if (!tree.cues().holds("past-units", tree.lemma(at)) || tree.lemma(at).equals("month")) {
            return false;
        }
        for (int child : tree.sentence().children(at)) {
            if (tree.isRelation(child, "amod") && tree.cues().holds("last", tree.form(child))) {
                return true;
            }
        }
        return false;
    }
}
