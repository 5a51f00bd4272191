package org.tocsin.resolve;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.tocsin.annotate.Sentence;
import org.tocsin.knowledge.RoleNoun;
import org.tocsin.recognize.ActorMention;

/** What a person's words say of "he" and "she": by nouns and titles, and by given names that are borne by one sex nearly always. */
final class Genders {

    private static final Set<String> FEMALE = Set.copyOf(Arrays.asList((
            "she her hers herself mrs ms miss madam woman women girl mother wife daughter sister widow aunt grandmother niece"
            + " queen princess empress duchess baroness spokeswoman policewoman congresswoman chairwoman businesswoman actress"
            + " nun grandma stepmother servicewoman councilwoman"
            + " aisha alice amina aana andrea angela angelina anna anne annalena asma benazir beata beatriz camila carla"
            + " carmen carolina caroline catherine chloe christine claire claudia claudine cristina delcy diana dilma dina donna"
            + " elena elisabeth elizabeth ellen elvira emily emma ester eva fatima fatma fatou federica fiona florence gabriela"
            + " giorgia gloria golda grace hanna hannah hillary hina irina isabel ivana ivanka jacinda jane jeanine jennifer"
            + " jessica joyce julia julie kaja kamala karen kate katherine keiko khadija kristalina laila laura leila"
            + " leyla lilian linda lisa liz louise lucia lucy luisa maha maia malala margaret maria mariam marie marina"
            + " marine marta martha mary maryam maya melania mette michele michelle mona monica nadia nancy natalia natalie"
            + " nicola nikki nina nicole noura olena olga patricia petra rachel rebecca rosa rosemary roza ruth sahar salma"
            + " salome samantha sandra sanna sara sarah sheikha sofia sonia sophie susan svetlana sviatlana tatiana"
            + " teresa theresa tzipi ursula valentina vera veronica victoria violeta wendy yulia zainab zeinab zuzana").split(" ", -1)));

    private static final Set<String> MALE = Set.copyOf(Arrays.asList((
            "he him his himself mr sir man men boy father husband son brother uncle grandfather nephew king prince emperor"
            + " duke baron spokesman policeman congressman chairman businessman actor priest monk imam bishop sheikh emir sultan"
            + " serviceman councilman gunman fisherman"
            + " abdel abdul abdullah abu adam adel ahmad ahmed alan albert alejandro alexander alexei ali alfredo andrew andrei"
            + " andres anthony antonio antony ariel arthur aziz bashar ben benjamin benny bernard bill bob boris brian carlos"
            + " charles christian christopher daniel david denis dmitri dmitro dmytro dmitry donald ebrahim edgar eduardo"
            + " emmanuel enrique eric ernesto faisal felix ferdinand fernando fidel francis francisco francois frank frederick"
            + " gabriel gadi george gerald gerhard gustavo hamid hans harold hassan heinz henry hossein hugo hussein ibrahim"
            + " igor imran ismail ivan jack jacob jaime jair jake james jan jean jens jeremy jim joao joe john jonathan jorge jose"
            + " joseph juan julius justin kais karim keir kenneth kevin khaled khalid kofi kyrylo lloyd louis luis mahdi mahmoud"
            + " manuel marco mario mark martin masoud matthew michael miguel mike mikhail mohamed mohammad mohammed moktada"
            + " muammar muhammad mustafa najib naim nana narendra nicolas nicholas nikol nikolai olaf oleg oleksandr olusegun omar"
            + " osama oscar pablo patrick paul pedro peter petro philip pierre qassem rafael ramzan raul recep ricardo richard"
            + " robert roberto rodrigo ronald saddam said salah salman salvador sam samuel sean sergei sergey serhiy stephen"
            + " steve steven tayyip thabo thomas tim tom tomas tony ulf valery valerii vicente victor viktor vladimir volodymyr"
            + " walid walter william xavier yahya yair yasser yevgeny yitzhak yoav yousef yusuf ziad").split(" ", -1)));

    private Genders() {}

    /** Whether the words speak against a pronoun of one sex; false where they say nothing. */
    static boolean contradict(ActorMention actor, Sentence sentence, String pronoun) {
        return isShe(pronoun) ? of(actor, sentence, MALE) && !of(actor, sentence, FEMALE)
                : isHe(pronoun) && of(actor, sentence, FEMALE) && !of(actor, sentence, MALE);
    }

    /** Whether the words speak for a pronoun of one sex. */
    static boolean confirm(ActorMention actor, Sentence sentence, String pronoun) {
        return (isShe(pronoun) && of(actor, sentence, FEMALE)) || (isHe(pronoun) && of(actor, sentence, MALE));
    }

    private static boolean isShe(String pronoun) {
        return pronoun.equals("she") || pronoun.startsWith("her");
    }

    private static boolean isHe(String pronoun) {
        return pronoun.equals("he") || pronoun.equals("his") || pronoun.startsWith("him");
    }

    private static boolean of(ActorMention actor, Sentence sentence, Set<String> words) {
        RoleNoun role = actor.role();
        if (role != null && words.contains(role.noun())) {
            return true;
        }
        String name = actor.entry() != null && actor.form() == ActorMention.Form.KNOWN
                ? actor.entry().name()
                : actor.standsFor() != null ? actor.standsFor().words() : sentence.words(actor.first(), actor.last());
        String[] parts = name.toLowerCase(Locale.ROOT).split(" ", -1);
        // The last word is a family name, which can be a given name of the other sex.
        for (int i = 0; i + 1 < parts.length; i++) {
            if (words.contains(parts[i])) {
                return true;
            }
        }
        return false;
    }
}
