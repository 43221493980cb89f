using Microsoft.AspNetCore.Html;

namespace Musubi.WebKit;

/// <summary>What a field's view shows.</summary>
public sealed record FieldModel
{
    /// <summary>Name in the form: "Input.Title".</summary>
    public required string Name { get; init; }

    /// <summary>Id of the control, to which the error summary leads.</summary>
    public required string Id { get; init; }

    /// <summary>The label.</summary>
    public required string Label { get; init; }

    /// <summary>The hint; null: none.</summary>
    public string? Hint { get; init; }

    /// <summary>The problems at this field, as sentences.</summary>
    public IReadOnlyList<string> Errors { get; init; } = [];

    /// <summary>Must be filled in.</summary>
    public bool IsRequired { get; init; }

    /// <summary>How it is filled in.</summary>
    public required FieldControl Control { get; init; }

    /// <summary>What was typed, or what the model holds; several for checkboxes.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>What can be chosen.</summary>
    public IReadOnlyList<Option> Options { get; init; } = [];

    /// <summary>Lines of a text area.</summary>
    public int Rows { get; init; } = 5;

    /// <summary>What browsers may fill in by themselves: "email", "name" …</summary>
    public string? Autocomplete { get; init; }

    /// <summary>Shown behind the control: a unit.</summary>
    public string? Unit { get; init; }

    /// <summary>Which files may be chosen: ".pdf,.xlsx".</summary>
    public string? Accept { get; init; }

    /// <summary>The value of a localized text or a period, and what was typed in its parts.</summary>
    public Func<string, string?> Part { get; init; } = _ => null;

    /// <summary>Languages of a localized text.</summary>
    public IReadOnlyList<Foundation.Language> Languages { get; init; } = [];

    /// <summary>Markup after the control.</summary>
    public IHtmlContent? After { get; init; }

    /// <summary>The only value; empty when there is none.</summary>
    public string Value => Values.Count > 0 ? Values[0] : string.Empty;

    /// <summary>Ids of what describes the control.</summary>
    public string? DescribedBy => (Hint, Errors.Count) switch
    {
        (null, 0) => null,
        (null, _) => $"{Id}-error",
        (_, 0) => $"{Id}-hint",
        _ => $"{Id}-hint {Id}-error",
    };
}
