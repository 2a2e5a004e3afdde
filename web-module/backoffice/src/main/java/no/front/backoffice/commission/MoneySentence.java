package no.front.backoffice.commission;

import java.util.ArrayList;
import java.util.List;
import no.front.kernel.Money;
import no.front.web.Show;
import no.front.web.Words;

/**
 * A sentence about money whose amounts stand out, put together from those parts that there is something to say of. Pages
 * show it by {@code /WEB-INF/commission/sentence.xhtml}.
 */
public final class MoneySentence {

    private static final String MARK = "\u0001";

    private final Words words;
    private final Show show;
    private final List<Piece> pieces = new ArrayList<>();

    /** @param strong an amount */
    public record Piece(String text, boolean strong) {}

    public MoneySentence(Words words, Show show) {
        this.words = words;
        this.show = show;
    }

    /** @param arguments amounts stand out, other things don't */
    public MoneySentence say(String key, Object... arguments) {
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            shown[i] = arguments[i] instanceof Money amount ? MARK + show.amount(amount) + MARK : arguments[i];
        }
        boolean strong = false;
        for (String text : words.say(key, shown).split(MARK, -1)) {
            pieces.add(new Piece(text, strong));
            strong = !strong;
        }
        pieces.add(new Piece(" ", false));
        return this;
    }

    /** Only when there is some of it. */
    public MoneySentence sayIf(Money amount, String key) {
        return amount.isZero() ? this : say(key, amount);
    }

    public List<Piece> pieces() {
        return List.copyOf(pieces);
    }
}
