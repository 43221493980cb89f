using Musubi.Foundation;
using NodaTime;

namespace Musubi.Catalogue.Model;

/// <summary>What is refused about solutions.</summary>
internal static class CatalogueProblems
{
    /// <summary>One offers for one's own organisation.</summary>
    public static Problem OrganisationNotYours() => Problem.NotAllowed("catalogue.organisation-not-yours");

    /// <summary>What has to be mended is not published before.</summary>
    public static Problem SentBack() => Problem.Conflict("catalogue.sent-back");

    /// <summary>In this programme the secretariat publishes, after it has looked.</summary>
    public static Problem ReviewFirst() => Problem.NotAllowed("catalogue.review-first");

    /// <summary>What is public or submitted already is not submitted.</summary>
    public static Problem NothingToSubmit() => Problem.Conflict("catalogue.nothing-to-submit");

    /// <summary>What nobody has reviewed for too long is not published.</summary>
    public static Problem ReviewLapsed(LocalDate day) => Problem.Conflict("catalogue.review-lapsed", ("day", day));

    /// <summary>The next review lies in the past.</summary>
    public static Problem ReviewInThePast() => Problem.Invalid("catalogue.review-in-the-past");

    /// <summary>Nothing was chosen of what could be renewed.</summary>
    public static Problem NothingChosen() => Problem.Invalid("catalogue.nothing-chosen");

    /// <summary>A year cannot be one of a proof.</summary>
    public static Problem NotAYear() => Problem.Invalid("catalogue.not-a-year");
}
