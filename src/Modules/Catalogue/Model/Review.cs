using System.Linq.Expressions;
using Musubi.Foundation;
using NodaTime;

namespace Musubi.Catalogue.Model;

/// <summary>Until when what a solution says counts, and when somebody should look again.</summary>
internal static class Review
{
    private const int DaysDue = 60;

    /// <summary>The day until which a review counts when nobody names another.</summary>
    public static LocalDate Next(LocalDate today) => today.PlusYears(1);

    /// <summary>A review that ends on this day or before is due.</summary>
    public static LocalDate DueBy(LocalDate today) => today.PlusDays(DaysDue);

    /// <summary>The same as <see cref="Solution.ReviewOn"/>, for the database.</summary>
    public static Expression<Func<Solution, bool>> Stands(ReviewState state, LocalDate today)
    {
        var due = DueBy(today);
        return state switch
        {
            ReviewState.Lapsed => solution => solution.ReviewedUntil < today,
            ReviewState.Waiting => solution => solution.SubmittedAt != null,
            ReviewState.Due => solution => solution.ReviewedUntil >= today && solution.ReviewedUntil <= due,
            _ => solution => solution.ReviewedUntil > due,
        };
    }
}

/// <summary>How a review stands.</summary>
[Worded]
internal enum ReviewState
{
    /// <summary>Its day has passed.</summary>
    Lapsed = 1,

    /// <summary>It ends within sixty days.</summary>
    Due = 2,

    /// <summary>It counts for longer than that.</summary>
    Current = 3,

    /// <summary>The secretariat is asked to look at it.</summary>
    Waiting = 4,
}
