using System.ComponentModel.DataAnnotations;
using Musubi.WebKit;

namespace Musubi.Programmes.Features.EditTopic;

/// <summary>The form in which a topic is made and edited.</summary>
internal sealed class TopicForm
{
    /// <summary>For a new topic: its key, blank to derive it from the name.</summary>
    public string? Key { get; set; }

    public LocalizedInput Label { get; set; } = new();

    public bool IsShared { get; set; } = true;

    public bool IsIllustrative { get; set; }

    [StringLength(500)]
    public string? Why { get; set; }

    /// <summary>The version that the form's reader saw; 0 for a new topic.</summary>
    public int Version { get; set; }

    public static TopicForm From(TopicFacts facts, bool isIllustrative, int version) =>
        new() { Label = LocalizedInput.From(facts.Label), IsShared = facts.IsShared, IsIllustrative = isIllustrative, Version = version };

    /// <summary>What the form says; null when something is wrong with it.</summary>
    public TopicFacts? Read(FormReading reading, TopicFacts? before, string by) =>
        reading.Take(Label, nameof(Label), before?.Label, by) is { } label ? new(label, IsShared) : null;
}
