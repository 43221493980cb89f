using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Musubi.Foundation;

/// <summary>A currency by its code of ISO 4217, with the number of decimals that its amounts have: JPY 0, EUR 2, KWD 3.</summary>
/// <remarks>
/// Active currencies of the countries that co-operate here and of their usual partners. The lev (BGN) and the kuna (HRK) are gone:
/// Bulgaria and Croatia use the euro. Decimals: ISO 4217 minor units, which is why rupiah and riel have two.
/// </remarks>
[JsonConverter(typeof(StoredTextJsonConverter<Currency>))]
public sealed record Currency : IStoredText<Currency>
{
    private const string CodesByDecimals = """
        0 CLP ISK JPY KRW VND XAF XOF XPF
        2 AED ALL AMD ARS AUD AZN BAM BDT BND BRL BTN CAD CHF CNY COP CZK DKK EGP ETB EUR FJD GBP GEL GHS HKD HUF IDR ILS INR KES KHR
        2 KZT LAK LKR MAD MDL MKD MMK MNT MOP MVR MXN MYR MZN NGN NOK NPR NZD PEN PGK PHP PKR PLN QAR RON RSD SAR SEK SGD THB TRY TWD
        2 TZS UAH USD UYU UZS ZAR ZMW
        3 BHD JOD KWD OMR TND
        """;

    private static readonly FrozenDictionary<string, Currency> ByCode = CodesByDecimals
        .Split('\n')
        .SelectMany(line => line.Trim()[2..].Split(' ').Select(code => new Currency(code, line.Trim()[0] - '0')))
        .ToFrozenDictionary(currency => currency.Code, StringComparer.Ordinal);

    private Currency(string code, int decimals) => (Code, Decimals) = (code, decimals);

    /// <summary>Japanese yen.</summary>
    public static Currency Yen => Of("JPY");

    /// <summary>Euro.</summary>
    public static Currency Euro => Of("EUR");

    /// <summary>Every known currency, in order of code.</summary>
    public static IEnumerable<Currency> All => ByCode.Values.OrderBy(currency => currency.Code, StringComparer.Ordinal);

    /// <summary>Three capital letters.</summary>
    public string Code { get; }

    /// <summary>Digits after the decimal mark, 0 to 3.</summary>
    public int Decimals { get; }

    /// <inheritdoc/>
    string IStoredText<Currency>.Stored => Code;

    /// <summary>The currency of a code that the source itself states.</summary>
    /// <exception cref="FormatException">There is no such currency.</exception>
    public static Currency Of(string code) => StoredText.Parse<Currency>(code);

    /// <summary>Refuses with <c>foundation.currency.unknown</c> (fact <c>value</c>).</summary>
    public static Result<Currency> Check(string? text) =>
        ByCode.TryGetValue(TypedText.Clean(text).ToUpperInvariant(), out var currency)
            ? currency
            : Problem.Invalid("foundation.currency.unknown", ("value", text ?? string.Empty));

    /// <summary>Reads a code; false when there is no such currency.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Currency? currency) => Check(text).Succeeded(out currency, out _);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
