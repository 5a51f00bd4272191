package org.tocsin.recognize;

import java.util.Set;

/** Nouns that decide whether a phrase names people, where the lookup of kinds does not know them. */
final class PeopleNouns {

    /** People whose kind the word leaves open. */
    static final Set<String> PEOPLE = Set.of(
            "people", "person", "persons", "man", "men", "individual", "individuals", "member", "members", "suspect",
            "suspects", "hostage", "hostages", "prisoner", "prisoners", "victim", "victims", "national", "nationals",
            "citizen", "citizens", "others", "other", "leader", "leaders", "foreigner", "foreigners", "inhabitants",
            "palestinians", "israelis", "americans", "syrians", "iraqis", "afghans", "ukrainians", "russians", "them",
            "him", "her", "relatives", "brother", "sister", "father", "mother", "son", "daughter", "husband", "wife",
            "brothers", "sons", "daughters", "families", "family", "households", "youth", "youths", "crew", "personnel");

    /** Groups of which the count is no count of people. */
    static final Set<String> GROUPS = Set.of("families", "households");

    /** What the verbs of harm also take, and is no person. */
    static final Set<String> NOT_PEOPLE = Set.of(
            "cattle", "animal", "animals", "cow", "cows", "sheep", "goats", "livestock", "dog", "dogs", "horses", "hogs",
            "pigs", "birds", "chickens", "hope", "hopes", "chances", "plan", "plans", "bill", "bills", "time", "deal",
            "talks", "process", "leg", "legs", "arm", "arms", "head", "hand", "hands", "face", "chest", "economy", "jobs",
            "feelings", "relations", "image", "tourism", "business", "businesses", "trade", "price", "prices",
            "credibility", "pride", "interests", "building", "buildings", "house", "houses", "homes", "vehicle",
            "vehicles", "operation", "operations", "plot", "order", "orders", "weapons", "warrant", "attack", "attacks",
            "cars", "tanks", "trees", "crops", "efforts", "number", "total", "majority", "power", "control", "year",
            "years", "day", "days", "week", "weeks", "month", "months", "hours", "night", "morning", "percent", "cities",
            "towns", "villages", "town", "village", "city", "territory", "area", "areas", "ground", "dollars", "tons",
            "kilograms", "miles", "kilometers", "rockets", "missiles", "rifles", "minutes", "shots", "rounds",
            "incident", "incidents", "clash", "clashes", "explosion", "bomb", "bombing", "blast", "strike", "strikes",
            "raid", "case", "cases", "documents", "evidence", "accident", "crash", "war", "violence", "thing", "things");

    private PeopleNouns() {}
}
