package no.front.web.convert;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.front.web.texts.Sentence;

/** A time of day, typed as 14.05, 14:05, 1405, 14 or "kl. 14.05"; shown as 14.05. */
@FacesConverter(forClass = LocalTime.class)
public class TimeConverter implements Converter<LocalTime> {

    private static final Pattern TYPED = Pattern.compile("(?:kl\\.? ?)?([01]?\\d|2[0-3])(?:[.:, ]?([0-5]\\d))?");

    @Override
    public LocalTime getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return read(typed)
                .orElseThrow(
                        () -> ValueConverter.refused(Sentence.of(ValueConverter.language(context), "convert.time")));
    }

    static Optional<LocalTime> read(String typed) {
        Matcher time = TYPED.matcher(typed.strip());
        if (!time.matches()) {
            return Optional.empty();
        }
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        return Optional.of(LocalTime.of(Integer.parseInt(time.group(1)), minute));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalTime value) {
        if (value == null) {
            return "";
        }
        String hour = value.getHour() < 10 ? "0" + value.getHour() : String.valueOf(value.getHour());
        String minute = value.getMinute() < 10 ? "0" + value.getMinute() : String.valueOf(value.getMinute());
        boolean english = "en".equals(ValueConverter.language(context).getLanguage());
        return hour + (english ? ":" : ".") + minute;
    }
}
