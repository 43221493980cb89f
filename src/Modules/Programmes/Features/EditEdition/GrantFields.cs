using System.ComponentModel.DataAnnotations;
using Musubi.Foundation;
using Musubi.WebKit;

namespace Musubi.Programmes.Features.EditEdition;

/// <summary>The frame of financial support in the form; without any rule it does not count.</summary>
internal sealed class GrantFields
{
    /// <summary>The highest share that is paid, in per cent.</summary>
    [Range(0.01, 100)]
    public decimal? Rate { get; set; }

    public MoneyInput Cap { get; set; } = new();

    public CapPer? CapPer { get; set; }

    [Range(1, 50)]
    public int? Years { get; set; }

    public bool IsIllustrative { get; set; }

    public static GrantFields From(GrantTerms? grant, Language reader) => new()
    {
        Rate = grant?.Rate * 100m,
        Cap = MoneyInput.From(grant?.Cap, Currency.Yen, reader),
        CapPer = grant?.CapPer,
        Years = grant?.ConsecutiveFiscalYears,
        IsIllustrative = grant?.IsIllustrative ?? false,
    };

    /// <summary>What the fields say; null when they say nothing, or, with its problem noted, when the amount cannot be read.</summary>
    public GrantTerms? Read(FormReading reading, string field, Language reader)
    {
        if (!Cap.TryRead(reader, out var cap, out var problem))
        {
            reading.Refuse(problem!, $"{field}.{nameof(Cap)}");
        }

        return Rate is null && cap is null && CapPer is null && Years is null
            ? null
            : new(Normal(Rate / 100m), cap, CapPer, Years, IsIllustrative);
    }

    // Without the zeros that dividing leaves behind: 0.5, as a file writes it.
    private static decimal? Normal(decimal? rate) => rate / 1.000000000000000000000000000000000m;
}
