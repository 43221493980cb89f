using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Musubi.Foundation;

/// <summary>Which way an amount between two units goes.</summary>
public enum RoundingDirection
{
    /// <summary>It stays as it is.</summary>
    None = 0,

    /// <summary>To the unit below: the payer never pays a unit too much. A negative amount goes further down.</summary>
    Down = 1,

    /// <summary>To the nearest unit, halves away from zero: 0.125 in cents is 0.13.</summary>
    HalfUp = 2,
}

/// <summary>How a programme rounds: to which unit, and which way.</summary>
/// <remarks>
/// Stored as "none", "down 1000" or "half-up 0.01". Sources: STANDARDS, sections 6 (down to 1, 10, 100 or 1 000 yen) and 7 (cents
/// half up, unlike the platform's default).
/// </remarks>
[JsonConverter(typeof(StoredTextJsonConverter<Rounding>))]
public sealed record Rounding : IStoredText<Rounding>
{
    /// <summary>Nothing is rounded; an amount with too many decimals then is no <see cref="Money"/>.</summary>
    public static readonly Rounding None = new(RoundingDirection.None, 0);

    /// <summary>To the nearest hundredth, half up: euro cents.</summary>
    public static readonly Rounding Cents = HalfUpTo(0.01m);

    /// <summary>To the nearest whole unit, half up: whole pounds.</summary>
    public static readonly Rounding Whole = HalfUpTo(1);

    private Rounding(RoundingDirection direction, decimal unit) => (Direction, Unit) = (direction, unit);

    /// <summary>Which way.</summary>
    public RoundingDirection Direction { get; }

    /// <summary>The unit in the currency's own units: 1000 for thousands of yen, 0.01 for cents; 0 for none.</summary>
    public decimal Unit { get; }

    /// <inheritdoc/>
    public string Stored => Direction switch
    {
        RoundingDirection.Down => $"down {Number(Unit)}",
        RoundingDirection.HalfUp => $"half-up {Number(Unit)}",
        _ => "none",
    };

    /// <summary>Down to a unit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The unit is not above 0.</exception>
    public static Rounding DownTo(decimal unit) => new(RoundingDirection.Down, Positive(unit));

    /// <summary>To the nearest unit, halves away from zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The unit is not above 0.</exception>
    public static Rounding HalfUpTo(decimal unit) => new(RoundingDirection.HalfUp, Positive(unit));

    /// <summary>Reads the stored form. Refuses with <c>foundation.rounding.malformed</c> (fact <c>value</c>).</summary>
    public static Result<Rounding> Check(string? text)
    {
        var words = TypedText.Clean(text).ToLowerInvariant().Split(' ');
        if (words is ["none"])
        {
            return None;
        }

        if (words.Length == 2 && decimal.TryParse(words[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var unit) && unit > 0)
        {
            switch (words[0])
            {
                case "down":
                    return DownTo(unit);
                case "half-up":
                    return HalfUpTo(unit);
            }
        }

        return Problem.Invalid("foundation.rounding.malformed", ("value", text ?? string.Empty));
    }

    /// <summary>Reads the stored form; false when it is none.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Rounding? rounding) => Check(text).Succeeded(out rounding, out _);

    /// <summary>The amount in whole units.</summary>
    public decimal Apply(decimal amount) => Direction switch
    {
        RoundingDirection.Down => decimal.Floor(amount / Unit) * Unit,
        RoundingDirection.HalfUp => decimal.Round(amount / Unit, 0, MidpointRounding.AwayFromZero) * Unit,
        _ => amount,
    };

    /// <inheritdoc/>
    public override string ToString() => Stored;

    private static decimal Positive(decimal unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(unit);
        return unit;
    }

    private static string Number(decimal unit) => unit.ToString("0.############", CultureInfo.InvariantCulture);
}
