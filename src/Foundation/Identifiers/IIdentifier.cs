namespace Musubi.Foundation;

/// <summary>A code given by an outside authority to a place or an organisation, checked as far as its rules allow.</summary>
/// <remarks>
/// Full-width characters, spaces and lower case are accepted. Refuses with <c>foundation.identifier.malformed</c> (facts
/// <c>scheme</c>, <c>value</c>, <c>example</c>), <c>foundation.identifier.check-digit</c> (<c>scheme</c>, <c>value</c>,
/// <c>expected</c>) or <c>foundation.identifier.unknown</c> (<c>scheme</c>, <c>value</c>).
/// </remarks>
/// <typeparam name="TSelf">The implementing type.</typeparam>
public interface IIdentifier<TSelf> : IStoredText<TSelf>
    where TSelf : class, IIdentifier<TSelf>
{
    /// <summary>The form for people: grouped as its authority prints it.</summary>
    string Shown { get; }
}
