using System.Diagnostics.CodeAnalysis;
using Musubi.Foundation;

namespace Musubi.GrantRules;

/// <summary>What was asked for, or everything that stands in its way, in the order of the file.</summary>
/// <typeparam name="T">What is answered.</typeparam>
public sealed class Answer<T>
    where T : class
{
    private readonly T? value;
    private readonly IReadOnlyList<Problem> faults;

    private Answer(T? value, IReadOnlyList<Problem> faults) => (this.value, this.faults) = (value, faults);

    /// <summary>Takes the answer, or at least one fault; each has its place in <see cref="Problem.Field"/>, null when it is the whole.</summary>
    public bool Succeeded([NotNullWhen(true)] out T? answer, out IReadOnlyList<Problem> refusals)
    {
        (answer, refusals) = (value, faults);
        return value is not null;
    }

    /// <summary>The answer of something known to be right; for tests and for what was checked before.</summary>
    /// <exception cref="InvalidOperationException">There are faults instead.</exception>
    public T Required() =>
        value ?? throw new InvalidOperationException("Refused: " + string.Join("; ", faults.Select(fault => $"{fault.Field}: {fault.Code}")));

    internal static Answer<T> Of(T answer) => new(answer, []);

    internal static Answer<T> Refused(IReadOnlyList<Problem> faults) => new(null, faults);
}
