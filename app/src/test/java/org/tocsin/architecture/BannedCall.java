package org.tocsin.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Date;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Scanner;
import java.util.TimeZone;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call whose result depends on the machine, its settings or the hour.
 *
 * @param owner the class of the method
 * @param name its name, {@code <init>} for a constructor
 * @param parameters of this variant of it; null for all variants
 * @param instead what to write instead
 */
record BannedCall(Class<?> owner, String name, @Nullable List<Class<?>> parameters, String instead) {

    private static final String MAKE = "<init>";
    private static final String NAME_THE_LOCALE = "pass Locale.ROOT";
    private static final String NAME_THE_CHARSET = "pass StandardCharsets.UTF_8";
    private static final String NO_CLOCK = "the output must not depend on the hour; take the date from the document";
    private static final String NAME_THE_ZONE = "pass ZoneOffset.UTC or the zone that the text states";
    private static final String NO_CHANCE = "the same input must give the same output; pass a seed";

    static final List<BannedCall> ALL = List.of(
            of(String.class, "toLowerCase", NAME_THE_LOCALE),
            of(String.class, "toUpperCase", NAME_THE_LOCALE),
            of(String.class, "format", "write String.format(Locale.ROOT, ...)", String.class, Object[].class),
            any(String.class, "formatted", "write String.format(Locale.ROOT, ...)"),
            of(PrintStream.class, "printf", NAME_THE_LOCALE, String.class, Object[].class),
            of(PrintStream.class, "format", NAME_THE_LOCALE, String.class, Object[].class),
            of(PrintWriter.class, "printf", NAME_THE_LOCALE, String.class, Object[].class),
            of(PrintWriter.class, "format", NAME_THE_LOCALE, String.class, Object[].class),
            of(Formatter.class, MAKE, NAME_THE_LOCALE),
            any(Locale.class, "getDefault", NAME_THE_LOCALE),
            of(DateTimeFormatter.class, "ofPattern", NAME_THE_LOCALE, String.class),
            of(SimpleDateFormat.class, MAKE, "use DateTimeFormatter with Locale.ROOT", String.class),
            of(DecimalFormat.class, MAKE, "pass DecimalFormatSymbols of Locale.ROOT", String.class),
            of(NumberFormat.class, "getInstance", NAME_THE_LOCALE),
            of(String.class, "getBytes", NAME_THE_CHARSET),
            of(String.class, MAKE, NAME_THE_CHARSET, byte[].class),
            of(String.class, MAKE, NAME_THE_CHARSET, byte[].class, int.class, int.class),
            of(ByteArrayOutputStream.class, "toString", NAME_THE_CHARSET),
            of(InputStreamReader.class, MAKE, NAME_THE_CHARSET, InputStream.class),
            of(OutputStreamWriter.class, MAKE, NAME_THE_CHARSET, OutputStream.class),
            of(Scanner.class, MAKE, NAME_THE_CHARSET, InputStream.class),
            of(PrintStream.class, MAKE, NAME_THE_CHARSET, OutputStream.class),
            of(PrintStream.class, MAKE, NAME_THE_CHARSET, OutputStream.class, boolean.class),
            of(PrintWriter.class, MAKE, NAME_THE_CHARSET, OutputStream.class),
            of(FileReader.class, MAKE, "use Files.newBufferedReader with UTF_8", String.class),
            of(FileReader.class, MAKE, "use Files.newBufferedReader with UTF_8", File.class),
            of(FileWriter.class, MAKE, "use Files.newBufferedWriter with UTF_8", String.class),
            of(FileWriter.class, MAKE, "use Files.newBufferedWriter with UTF_8", File.class),
            any(Charset.class, "defaultCharset", NAME_THE_CHARSET),
            any(LocalDate.class, "now", NO_CLOCK),
            any(LocalDateTime.class, "now", NO_CLOCK),
            any(ZonedDateTime.class, "now", NO_CLOCK),
            any(OffsetDateTime.class, "now", NO_CLOCK),
            any(Instant.class, "now", NO_CLOCK),
            any(Year.class, "now", NO_CLOCK),
            any(Clock.class, "systemUTC", NO_CLOCK),
            any(Clock.class, "systemDefaultZone", NO_CLOCK),
            of(Date.class, MAKE, NO_CLOCK),
            any(Calendar.class, "getInstance", NO_CLOCK),
            any(System.class, "currentTimeMillis", NO_CLOCK),
            any(ZoneId.class, "systemDefault", NAME_THE_ZONE),
            any(TimeZone.class, "getDefault", NAME_THE_ZONE),
            of(Random.class, MAKE, NO_CHANCE),
            any(Math.class, "random", NO_CHANCE),
            any(UUID.class, "randomUUID", NO_CHANCE));

    private static BannedCall of(Class<?> owner, String name, String instead, Class<?>... parameters) {
        return new BannedCall(owner, name, List.of(parameters), instead);
    }

    private static BannedCall any(Class<?> owner, String name, String instead) {
        return new BannedCall(owner, name, null, instead);
    }

    /** Whether a call in the program goes to this method. */
    boolean matches(CodeUnitCallTarget target) {
        return target.getName().equals(name)
                && target.getOwner().isEquivalentTo(owner)
                && (parameters == null
                        || target.getRawParameterTypes().stream().map(type -> type.getName()).toList()
                                .equals(parameters.stream().map(Class::getName).toList()));
    }
}
