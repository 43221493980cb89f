using Musubi.Foundation;

namespace Musubi.WebKit;

/// <summary>An amount in a form: as typed, with its currency.</summary>
public sealed class MoneyInput
{
    /// <summary>What was typed.</summary>
    public string? Amount { get; set; }

    /// <summary>The currency's code.</summary>
    public string? Currency { get; set; }

    /// <summary>The form for an amount, or an empty one in <paramref name="usual"/>.</summary>
    public static MoneyInput From(Money? money, Currency usual, Language reader) => new()
    {
        Amount = money is null ? null : TypedNumber.Show(money.Amount, Formats.Of(reader).Culture),
        Currency = (money?.Currency ?? usual).Code,
    };

    /// <summary>Reads the form; null when no amount was typed. Refuses as <see cref="MoneyText.Read"/> and <see cref="Foundation.Currency.Check"/> do.</summary>
    public bool TryRead(Language reader, out Money? money, out Problem? problem)
    {
        (money, problem) = (null, null);
        if (string.IsNullOrWhiteSpace(Amount))
        {
            return true;
        }

        return Foundation.Currency.Check(Currency).Succeeded(out var currency, out problem)
            && MoneyText.Read(Amount, currency, reader).Succeeded(out money, out problem);
    }
}
