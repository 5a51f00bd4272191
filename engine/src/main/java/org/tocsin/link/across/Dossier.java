package org.tocsin.link.across;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.tocsin.event.Incident;
import org.tocsin.event.Incident.Join;
import org.tocsin.link.Account;
import org.tocsin.link.Act;
import org.tocsin.link.Days;
import org.tocsin.link.Ground;
import org.tocsin.link.Whom;

/** An incident as it grows: its accounts in the order of their coming, and the words that they have in common. */
public final class Dossier {

    private final int number;
    private final List<Account> accounts = new ArrayList<>();
    private final List<Join> joins = new ArrayList<>();
    private final Set<String> documents = new HashSet<>();
    private final Set<Integer> stories = new HashSet<>();
    private Direction direction;

    Dossier(int number, Account first, int story, Direction direction) {
        this.number = number;
        this.direction = direction;
        accounts.add(first);
        documents.add(first.documentId());
        stories.add(story);
    }

    void join(Account account, int story, Direction words, String reason) {
        Incident last = accounts.get(accounts.size() - 1).incident();
        joins.add(new Join(
                List.of(last.events().get(last.events().size() - 1), account.incident().events().get(0)), reason));
        direction = direction.plus(words, accounts.size());
        accounts.add(account);
        documents.add(account.documentId());
        stories.add(story);
    }

    /** The id of its incident: that of its first account. */
    public String id() {
        return first().incident().id();
    }

    /** The how-manieth it is in its run, from 0. */
    public int number() {
        return number;
    }

    /** Its accounts, the first first. */
    public List<Account> accounts() {
        return List.copyOf(accounts);
    }

    List<Join> joins() {
        return List.copyOf(joins);
    }

    Account first() {
        return accounts.get(0);
    }

    Account last() {
        return accounts.get(accounts.size() - 1);
    }

    Direction direction() {
        return direction;
    }

    /** Whether a document has an account here. */
    boolean isOf(String documentId) {
        return documents.contains(documentId);
    }

    /** Whether an account here is of a story. */
    boolean isOfStory(int story) {
        return stories.contains(story);
    }

    boolean any(Predicate<Account> test) {
        return accounts.stream().anyMatch(test);
    }

    /** Whether two can be of one act: of one type, and of kinds of violence that can be one. */
    boolean canBe(Account account) {
        return account.type() == first().type() && any(other -> account.acts().stream().anyMatch(
                act -> other.acts().stream().anyMatch(known -> act != Act.OTHER ? act.canBe(known) : known == Act.OTHER)));
    }

    List<Whom> victims() {
        return accounts.stream().flatMap(account -> account.victims().stream()).toList();
    }

    List<Whom> things() {
        return accounts.stream().flatMap(account -> account.things().stream()).toList();
    }

    List<Whom> doers() {
        return accounts.stream().flatMap(account -> account.doers().stream()).toList();
    }

    /** Fewest days between those told of an account and those told here; -1 where one side tells none. */
    long daysTo(Account account) {
        long fewest = -1;
        for (Days day : account.days()) {
            for (Account other : accounts) {
                for (Days known : other.days()) {
                    long apart = day.daysTo(known);
                    fewest = fewest < 0 ? apart : Math.min(fewest, apart);
                }
            }
        }
        return fewest;
    }

    /** Fewest days between the days that are told or, where none is, of publication; 0 where one side has none. */
    long daysBetween(Account account) {
        return accounts.stream()
                .flatMap(other -> days(other).stream().flatMap(known -> days(account).stream().map(known::daysTo)))
                .min(Long::compare)
                .orElse(0L);
    }

    private static List<Days> days(Account account) {
        return !account.days().isEmpty() ? account.days()
                : account.published() == null ? List.of() : List.of(new Days(account.published(), account.published()));
    }

    /** How the place of an account lies to the nearest of the places told here. */
    Ground ground(Account account) {
        Ground found = Ground.UNKNOWN;
        for (Account other : accounts) {
            Ground ground = Ground.of(account.place(), other.place());
            if (ground.compareTo(found) < 0) {
                found = ground;
            }
        }
        return found;
    }
}
