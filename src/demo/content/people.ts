/** The two demo people: one writes the demo's posts, the other approves them; neither can sign in. */
export const DEMO_AUTHOR = { name: 'Demo author', email: 'author@demo.invalid' } as const;
export const DEMO_APPROVER = { name: 'Demo approver', email: 'approver@demo.invalid' } as const;
