package org.tocsin.ingest.feed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Who wrote an entry: {@code author} and {@code dc:creator}, of podcasts {@code itunes:author} where these are missing. */
final class Authors {

    private static final Set<String> NAMED = Set.of("author", "dc:creator", "dc:author");
    private static final Pattern MAIL = Pattern.compile("[\\w.+%'-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}");

    private Authors() {}

    /** The names among an entry's or a feed's elements. */
    static List<String> of(List<Child> children) {
        List<String> names = named(children, NAMED);
        return names.isEmpty() ? named(children, Set.of("itunes:author")) : names;
    }

    private static List<String> named(List<Child> children, Set<String> kinds) {
        Set<String> names = new LinkedHashSet<>();
        for (Child child : children) {
            if (kinds.contains(child.kind())) {
                String name = person(child.element());
                if (name != null) {
                    names.add(name);
                }
            }
        }
        return new ArrayList<>(names);
    }

    private static @Nullable String person(Element element) {
        List<Child> parts = Children.of(element);
        String name = Texts.line(parts, "name", "dc:title");
        if (name == null) {
            name = Texts.line(parts, "email");
        }
        return name != null ? name(name) : name(Texts.line(element));
    }

    /** The name in "mail (name)", "name (mail)" and "name &lt;mail&gt;"; what is written where there is no other. */
    static @Nullable String name(@Nullable String written) {
        if (written == null) {
            return null;
        }
        String text = written.toLowerCase(Locale.ROOT).startsWith("mailto:") ? written.substring(7) : written;
        Matcher mail = MAIL.matcher(text);
        if (!mail.find()) {
            return text;
        }
        String rest = (text.substring(0, mail.start()) + " " + text.substring(mail.end())).replaceAll("[<>\\[\\]]", " ").strip();
        if (rest.startsWith("(") && rest.endsWith(")")) {
            rest = rest.substring(1, rest.length() - 1);
        }
        rest = rest.replace("()", " ").replace("( )", " ").replaceAll("^[\\s,;\"-]{1,9}|[\\s,;\"-]{1,9}$", "");
        return rest.isBlank() ? mail.group() : rest.replaceAll("\\s+", " ");
    }
}
