package no.front.web;

import java.util.ArrayList;
import java.util.List;
import no.front.kernel.Money;

/**
 * A sentence about money whose amounts stand out, put together from those parts that there is something to say of. Texts mark
 * what stands out: figures with {@code ^b…^}, differences with {@code ^d…^}, what is paid with {@code ^p…^}. Pages show its pieces.
 */
public final class MoneySentence {

    private final Words words;
    private final Show show;
    private final StringBuilder marked = new StringBuilder();

    /** A part of a sentence. @param style of what stands out; "" for plain words */
    public record Piece(String text, String style) {}

    public MoneySentence(Words words, Show show) {
        this.words = words;
        this.show = show;
    }

    /** A text whose amounts stand out by themselves, other arguments not. */
    public MoneySentence say(String key, Object... arguments) {
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            shown[i] = switch (arguments[i]) {
                case Money amount -> "^b" + show.amount(amount) + "^";
                case String text -> plain(text);
                case Object other -> other;
            };
        }
        return sayMarked(words.say(key, shown)).sayMarked(" ");
    }

    /** Only when there is some of it. */
    public MoneySentence sayIf(Money amount, String key) {
        return amount.isZero() ? this : say(key, amount);
    }

    /** A text that has its marks. */
    public MoneySentence sayMarked(String text) {
        marked.append(text);
        return this;
    }

    /** What comes from people has no marks. */
    public static String plain(String text) {
        return text.replace('^', ' ');
    }

    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        String[] parts = marked.toString().split("\\^");
        for (int i = 0; i < parts.length; i++) {
            pieces.add(
                    i % 2 == 0 ? new Piece(parts[i], "") : new Piece(parts[i].substring(1), style(parts[i].charAt(0))));
        }
        return pieces;
    }

    private static String style(char mark) {
        return switch (mark) {
            case 'd' -> "f-mark-diff";
            case 'p' -> "f-mark-pay";
            default -> "f-num";
        };
    }
}
