using System.ComponentModel.DataAnnotations;
using Musubi.Foundation;
using Musubi.Issues.Model;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Issues.Features.RecordConsent;

/// <summary>The form in which the answer of the organisation heard is entered.</summary>
internal sealed class ConsentInput
{
    [Required]
    public ConsentAnswer? Answer { get; set; }

    [Required]
    public LocalDate? On { get; set; }

    public LocalizedInput GivenBy { get; set; } = new();

    [Required]
    public ConsentGround? Basis { get; set; }

    /// <summary>What the form says; null when something is wrong with it.</summary>
    public HearingConsent? Read(FormReading reading, string by)
    {
        var givenBy = reading.Take(GivenBy, nameof(GivenBy), before: null, by);
        return givenBy is null || Answer is not { } answer || On is not { } day || Basis is not { } basis ? null : new(answer is ConsentAnswer.Agrees, day, givenBy, basis);
    }
}

/// <summary>What the organisation heard says.</summary>
[Worded]
internal enum ConsentAnswer
{
    /// <summary>An issue from the hearing may be published.</summary>
    Agrees = 1,

    /// <summary>It may not.</summary>
    Refuses = 2,
}
