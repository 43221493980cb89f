using System.ComponentModel.DataAnnotations;
using Musubi.Foundation;
using NodaTime;

namespace Musubi.WebKit.Pages.Style;

/// <summary>One field of each kind.</summary>
public sealed class StyleInput
{
    /// <summary>A localized text.</summary>
    public LocalizedInput Title { get; set; } = LocalizedInput.From(new LocalizedText(Language.Japanese, "河川の水位を早く知る").With(Language.English, new("Knowing early how high the river is")));

    /// <summary>One line, required.</summary>
    [Required, StringLength(40)]
    public string Contact { get; set; } = string.Empty;

    /// <summary>An address, optional.</summary>
    [EmailAddress, DataType(DataType.EmailAddress)]
    public string? Mail { get; set; }

    /// <summary>An amount.</summary>
    public MoneyInput Budget { get; set; } = new() { Currency = "JPY" };

    /// <summary>A number.</summary>
    [Range(1, 500)]
    public decimal? People { get; set; } = 39;

    /// <summary>A day.</summary>
    public LocalDate? Due { get; set; } = new LocalDate(2026, 3, 31);

    /// <summary>A period.</summary>
    public PeriodInput Held { get; set; } = new() { FirstDay = new(2024, 10, 29), LastDay = new(2024, 10, 30) };

    /// <summary>One of many.</summary>
    public ThreadStage? Stage { get; set; }

    /// <summary>One of few.</summary>
    public ThreadState State { get; set; }

    /// <summary>Several of a few.</summary>
    public List<string> Languages { get; set; } = ["ja"];

    /// <summary>Several lines.</summary>
    [DataType(DataType.MultilineText)]
    public string? Notes { get; set; }

    /// <summary>Yes or no.</summary>
    public bool IsPublic { get; set; } = true;
}
